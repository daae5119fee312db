namespace EvidenceSite.Search;

/// <summary>
/// Fields and level of each posting as one byte. The two go together, a word of a title weighing much, so a few dozen pairs are all
/// that a shard has, and one column of their ranks packs better than two columns.
/// </summary>
internal sealed class PostingKinds
{
    /// <summary>Stands before a mask and a level that are not in the list of pairs.</summary>
    private const byte Other = 255;

    private readonly ByteSink pairs = new();
    private readonly int[] counts = new int[(1 << FieldWeights.Fields) * FieldWeights.Levels];

    public void Add(byte mask, byte level)
    {
        pairs.Bytes([mask, level]);
        counts[Key(mask, level)]++;
    }

    /// <summary>Writes the pairs, the most frequent first, and the rank of each posting's pair.</summary>
    public void Write(ByteSink list, ByteSink column)
    {
        var keys = Enumerable.Range(0, counts.Length).Where(key => counts[key] > 0).OrderByDescending(key => counts[key]).Take(Other).ToArray();
        var ranks = new byte[counts.Length];
        Array.Fill(ranks, Other);
        list.Number(keys.Length);
        for (var rank = 0; rank < keys.Length; rank++)
        {
            ranks[keys[rank]] = (byte)rank;
            list.Bytes([(byte)(keys[rank] / FieldWeights.Levels), (byte)(keys[rank] % FieldWeights.Levels)]);
        }
        for (var i = 0; i < pairs.Length; i += 2)
        {
            var (mask, level) = (pairs.Written[i], pairs.Written[i + 1]);
            var rank = ranks[Key(mask, level)];
            column.Byte(rank);
            if (rank == Other) column.Bytes([mask, level]);
        }
    }

    private static int Key(byte mask, byte level) => (mask * FieldWeights.Levels) + level;
}
