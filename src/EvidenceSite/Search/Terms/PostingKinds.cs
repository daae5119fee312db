namespace EvidenceSite.Search;

/// <summary>
/// Fields and level of each posting as one byte. The two go together, a word of a title weighing much, so a few dozen pairs are all
/// that a shard has, and one column of their ranks packs better than two columns.
/// </summary>
internal sealed class PostingKinds
{
    /// <summary>Stands before a mask and a level that are not in the list of pairs.</summary>
    private const byte Other = 255;

    private readonly List<(byte Mask, byte Level)> postings = [];

    public void Add(byte mask, byte level) => postings.Add((mask, level));

    /// <summary>Writes the pairs, the most frequent first, and the rank of each posting's pair.</summary>
    public void Write(ByteSink list, ByteSink column)
    {
        var pairs = postings.GroupBy(pair => pair).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).Take(Other).ToArray();
        list.Number(pairs.Length);
        foreach (var (mask, level) in pairs) list.Bytes([mask, level]);
        var ranks = pairs.Index().ToDictionary(entry => entry.Item, entry => (byte)entry.Index);
        foreach (var pair in postings)
        {
            if (ranks.TryGetValue(pair, out var rank)) column.Byte(rank);
            else column.Bytes([Other, pair.Mask, pair.Level]);
        }
    }
}
