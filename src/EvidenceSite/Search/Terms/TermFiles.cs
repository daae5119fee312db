namespace EvidenceSite.Search;

/// <summary>All words of a catalogue as files, and what the root must know of them.</summary>
/// <param name="Separators">Where each term shard begins: it has the words from here up to the next separator.</param>
/// <param name="Strays">Forms that do not stand in the shard where their stem would.</param>
internal sealed record TermFiles(
    ImmutableArray<string> Separators, ImmutableArray<ShardFile> Shards, ImmutableArray<ShardFile> Positions, ImmutableArray<string> Strays)
{
    public static TermFiles Of(TermTable table, ShardSizes sizes)
    {
        var ranges = new ShardCutter(sizes.TermShard).Cut(table.Keys.Length, i => TermKey.Word(table.Keys[i]).ToString(), i => TermShard.Estimate(table, i));
        var groups = Groups(table, ranges, sizes.PositionFile);
        var positions = new ShardFile[groups.Length];
        var shards = new ShardFile[ranges.Length];
        Parallel.For(0, groups.Length, i => positions[i] = WriteGroup(table, ranges, groups[i], shards));
        var separators = Separated(table, ranges);
        return new TermFiles(separators, [.. shards], [.. positions], StrayForms.Find(table, ranges, separators));
    }

    // Positions are asked for so seldom that larger files cost little, and fewer files are worth more.
    private static ImmutableArray<TermRange> Groups(TermTable table, ImmutableArray<TermRange> ranges, int target) => new ShardCutter(target).Cut(
        ranges.Length,
        i => table.Keys[ranges[i].Start],
        i => Enumerable.Range(ranges[i].Start, ranges[i].End - ranges[i].Start).Sum(term => PositionFile.Estimate(table, term)));

    private static ShardFile WriteGroup(TermTable table, ImmutableArray<TermRange> ranges, TermRange group, ShardFile[] shards)
    {
        var sections = PositionFile.Write(table, ranges.AsSpan(group.Start, group.End - group.Start));
        for (var i = group.Start; i < group.End; i++) shards[i] = TermShard.Write(table, ranges[i], sections[i - group.Start]);
        return sections[0].File;
    }

    private static ImmutableArray<string> Separated(TermTable table, ImmutableArray<TermRange> ranges) =>
    [
        .. ranges.Select(range => range.Start == 0 ? "" : SharedText.Separator(
            TermKey.Word(table.Keys[range.Start - 1]).ToString(), TermKey.Word(table.Keys[range.Start]).ToString())),
    ];
}
