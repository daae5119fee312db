namespace EvidenceSite.Search;

/// <summary>A sorted table cut into files.</summary>
/// <param name="Separators">Where each file begins.</param>
internal sealed record SortedFiles(ImmutableArray<string> Separators, ImmutableArray<ShardFile> Shards)
{
    /// <summary>Cuts a table and writes each piece.</summary>
    /// <param name="keys">Sorted ordinally.</param>
    /// <param name="size">About how many packed bytes an entry takes.</param>
    public static SortedFiles Of(ImmutableArray<string> keys, int target, int size, Func<TermRange, ShardFile> write)
    {
        var ranges = new ShardCutter(target).Cut(keys.Length, i => keys[i], _ => size);
        var shards = new ShardFile[ranges.Length];
        Parallel.For(0, ranges.Length, i => shards[i] = write(ranges[i]));
        return new SortedFiles([.. ranges.Select(range => range.Start == 0 ? "" : SharedText.Separator(keys[range.Start - 1], keys[range.Start]))], [.. shards]);
    }
}
