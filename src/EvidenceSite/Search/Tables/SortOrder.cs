namespace EvidenceSite.Search;

/// <summary>The rank of every document in an order by letters (FORMAT.md, section 8).</summary>
internal static class SortOrder
{
    /// <summary>By title.</summary>
    public static ShardFile ByTitle(ImmutableArray<SearchDocument> documents) => Write(documents, d => SortKey.Of(d.Title));

    /// <summary>By the first author as catalogues sort names; documents without authors come last.</summary>
    public static ShardFile ByAuthor(ImmutableArray<SearchDocument> documents) =>
        Write(documents, d => d.Study?.Record.Authors is [var first, ..] ? SortKey.Of(first.Inverted) : d.Authors is [var name, ..] ? SortKey.Of(name) : "\uffff");

    private static ShardFile Write(ImmutableArray<SearchDocument> documents, Func<SearchDocument, string> keyOf)
    {
        var keys = documents.AsParallel().AsOrdered().Select(keyOf).ToArray();
        var order = Enumerable.Range(0, keys.Length).ToArray();
        // Among equals the newer one first, as among results.
        Array.Sort(order, (a, b) => string.CompareOrdinal(keys[a], keys[b]) is var by and not 0 ? by : b.CompareTo(a));
        var ranks = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++) ranks[order[rank]] = rank;
        var numbers = new ByteSink();
        foreach (var rank in ranks) numbers.Number(rank);
        return ShardFile.Of("o", Packed.Of(numbers));
    }
}
