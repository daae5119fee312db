namespace EvidenceSite.Tests.Search.Reader;

/// <summary>A term shard, read as FORMAT.md, section 4, describes it.</summary>
public sealed class TermShardFile
{
    public TermShardFile(ShardReader file)
    {
        Positions = $"search/p/{Convert.ToHexStringLower(file.Bytes(5))}.bin";
        var start = file.Number();
        Section = start..(start + file.Number());
        var heads = new (string Word, int Language, int Documents)[file.Number()];
        for (var i = 0; i < heads.Length; i++) heads[i] = (file.Text(i == 0 ? "" : heads[i - 1].Word), file.Byte(), file.Number());
        var unlocated = file.Numbers(file.Number());
        var kinds = Enumerable.Range(0, file.Number()).Select(_ => (Mask: file.Byte(), Level: file.Byte())).ToArray();
        var documents = heads.Select(head => Documents(file, head.Documents)).ToArray();
        var pairs = heads.Select(head => Enumerable.Range(0, head.Documents).Select(_ => Kind(file, kinds)).ToArray()).ToArray();
        if (!file.AtEnd) throw new InvalidDataException("Bytes are left over");
        Terms = [.. heads.Select((head, i) => new TermEntry(
            head.Word, head.Language, i, !unlocated.Contains(i), [.. documents[i].Select((document, j) => new Posting(document, pairs[i][j].Mask, pairs[i][j].Level))]))];
    }

    /// <summary>The file with the positions of these words.</summary>
    public string Positions { get; }

    /// <summary>Their bytes in it.</summary>
    public Range Section { get; }

    public TermEntry[] Terms { get; }

    private static int[] Documents(ShardReader file, int count)
    {
        var numbers = file.Numbers(count);
        for (var i = 1; i < count; i++) numbers[i] += numbers[i - 1] + 1;
        return numbers;
    }

    // One byte for a pair of the list; 255 stands before a pair that is written out.
    private static (byte Mask, byte Level) Kind(ShardReader file, (byte Mask, byte Level)[] kinds)
    {
        var rank = file.Byte();
        return rank < 255 ? kinds[rank] : (file.Byte(), file.Byte());
    }
}
