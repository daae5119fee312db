namespace EvidenceSite.Search;

/// <summary>One property of documents to filter by: its values, and which document has which.</summary>
/// <param name="Values">The most frequent first, then by key; their rank is their number.</param>
/// <param name="Numbers">Of each document, the numbers of its values.</param>
internal sealed record Facet(string Name, ImmutableArray<FacetValue> Values, ImmutableArray<int>[] Numbers)
{
    public static Facet Of(string name, ImmutableArray<SearchDocument> documents, Func<SearchDocument, IEnumerable<FacetValue>> valuesOf)
    {
        var met = new Dictionary<string, (FacetValue Value, int Number, int Count)>(StringComparer.Ordinal);
        var numbers = documents.Select(document => Meet(valuesOf(document), met)).ToArray();
        var ordered = met.Values.OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Value.Key, StringComparer.Ordinal).ToArray();
        var ranks = new int[ordered.Length];
        for (var rank = 0; rank < ordered.Length; rank++) ranks[ordered[rank].Number] = rank;
        return new Facet(name, [.. ordered.Select(entry => entry.Value)], [.. numbers.Select(list => list.Select(n => ranks[n]).Order().ToImmutableArray())]);
    }

    private static ImmutableArray<int> Meet(IEnumerable<FacetValue> values, Dictionary<string, (FacetValue Value, int Number, int Count)> met)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        foreach (var value in values)
        {
            var entry = met.TryGetValue(value.Key, out var known) ? known : (value, met.Count, 0);
            if (numbers.Contains(entry.Item2)) continue;
            met[value.Key] = (entry.Item1, entry.Item2, entry.Item3 + 1);
            numbers.Add(entry.Item2);
        }
        return numbers.ToImmutable();
    }
}
