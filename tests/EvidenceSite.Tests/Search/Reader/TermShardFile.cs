namespace EvidenceSite.Tests.Search.Reader;

/// <summary>A term shard, read as FORMAT.md, section 4, describes it.</summary>
public sealed class TermShardFile
{
    public TermShardFile(ShardReader file)
    {
        Positions = $"search/p/{Convert.ToHexStringLower(file.Bytes(4))}.bin";
        Section = file.Number();
        var heads = new (string Word, int Language, int Documents)[file.Number()];
        for (var i = 0; i < heads.Length; i++) heads[i] = (file.Text(i == 0 ? "" : heads[i - 1].Word), file.Byte(), file.Number());
        var documents = heads.Select(head => Documents(file, head.Documents)).ToArray();
        var masks = heads.Select(head => file.Bytes(head.Documents)).ToArray();
        var levels = heads.Select(head => file.Bytes(head.Documents)).ToArray();
        Assert.True(file.AtEnd);
        Terms = [.. heads.Select((head, i) => new TermEntry(
            head.Word, head.Language, i, [.. documents[i].Select((document, j) => new Posting(document, masks[i][j], levels[i][j]))]))];
    }

    /// <summary>The file with the positions of these words.</summary>
    public string Positions { get; }

    public int Section { get; }

    public TermEntry[] Terms { get; }

    private static int[] Documents(ShardReader file, int count)
    {
        var numbers = file.Numbers(count);
        for (var i = 1; i < count; i++) numbers[i] += numbers[i - 1] + 1;
        return numbers;
    }
}
