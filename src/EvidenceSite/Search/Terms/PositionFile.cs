namespace EvidenceSite.Search;

/// <summary>
/// Where the words of neighbouring term shards stand in their documents (FORMAT.md, section 5). Only phrases need it, and they ask for single
/// sections by their range of bytes.
/// </summary>
internal static class PositionFile
{
    /// <summary>About how many packed bytes a word's positions take.</summary>
    public static int Estimate(TermTable table, int term) => table.PositionBytes(term) * 60 / 100;

    /// <summary>Writes a file with a section for each of some term shards.</summary>
    /// <returns>In the order of the shards.</returns>
    public static ImmutableArray<PositionSection> Write(TermTable table, ReadOnlySpan<TermRange> shards)
    {
        var sections = new byte[shards.Length][];
        for (var i = 0; i < sections.Length; i++) sections[i] = Section(table, shards[i]);
        var file = ShardFile.Of("p", [.. sections.SelectMany(section => section)]);
        var start = 0;
        return [.. sections.Select(section => new PositionSection(file, (start += section.Length) - section.Length, section.Length))];
    }

    private static byte[] Section(TermTable table, TermRange range)
    {
        var head = new ByteSink();
        var columns = new PostingColumns();
        for (var term = range.Start; term < range.End; term++)
        {
            var (counts, gaps) = (columns.Counts.Length, columns.Gaps.Length);
            table.WritePositions(term, columns);
            head.Number(columns.Counts.Length - counts);
            head.Number(columns.Gaps.Length - gaps);
        }
        return Packed.Of(head, columns.Counts, columns.Gaps);
    }
}
