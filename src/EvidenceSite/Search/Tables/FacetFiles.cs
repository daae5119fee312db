using System.Text;

namespace EvidenceSite.Search;

/// <summary>A facet as files (FORMAT.md, section 7): one with the numbers of every document, and the values in chunks.</summary>
/// <param name="Column">Which document has which values.</param>
/// <param name="Chunks">Keys and labels; the most frequent values stand in the first.</param>
internal sealed record FacetFiles(string Name, int Values, ShardFile Column, ImmutableArray<ShardFile> Chunks)
{
    /// <summary>Values in a chunk.</summary>
    public const int ChunkValues = 2048;

    public static FacetFiles Of(Facet facet)
    {
        var column = ShardFile.Of("f", Packed.Of(Counts(facet), Numbers(facet)));
        var chunks = facet.Values.Chunk(ChunkValues).Select(chunk => ShardFile.Of("f", Packed.Of(Chunk(chunk))));
        return new FacetFiles(facet.Name, facet.Values.Length, column, [.. chunks]);
    }

    private static ByteSink Counts(Facet facet)
    {
        var counts = new ByteSink();
        foreach (var list in facet.Numbers) counts.Number(list.Length);
        return counts;
    }

    private static ByteSink Numbers(Facet facet)
    {
        var numbers = new ByteSink();
        foreach (var number in facet.Numbers.SelectMany(list => list)) numbers.Number(number);
        return numbers;
    }

    private static ByteSink Chunk(IEnumerable<FacetValue> values)
    {
        var text = new StringBuilder();
        foreach (var value in values)
        {
            text.Append(value.Key);
            foreach (var label in value.Labels) text.Append('\t').Append(label.ReplaceLineEndings(" ").Replace('\t', ' '));
            text.Append('\n');
        }
        var bytes = new ByteSink();
        bytes.Bytes(Encoding.UTF8.GetBytes(text.ToString()));
        return bytes;
    }
}
