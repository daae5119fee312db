namespace EvidenceSite.Search;

/// <summary>Where the words of neighbouring term shards stand in their documents (FORMAT.md, section 5). Only phrases need it.</summary>
internal static class PositionFile
{
    /// <summary>About how many packed bytes a word's positions take.</summary>
    public static int Estimate(TermTable table, int term) => table.PositionBytes(term) * 60 / 100;

    /// <param name="shards">The term shards, each a section.</param>
    public static ShardFile Write(TermTable table, ReadOnlySpan<TermRange> shards)
    {
        var head = new ByteSink();
        var columns = new PostingColumns();
        head.Number(shards.Length);
        foreach (var range in shards)
        {
            head.Number(range.End - range.Start);
            for (var term = range.Start; term < range.End; term++)
            {
                var (counts, gaps) = (columns.Counts.Length, columns.Gaps.Length);
                table.WritePositions(term, columns);
                head.Number(columns.Counts.Length - counts);
                head.Number(columns.Gaps.Length - gaps);
            }
        }
        return ShardFile.Of("p", Packed.Of(head, columns.Counts, columns.Gaps));
    }
}
