namespace EvidenceSite.Search;

/// <summary>What readers take along of the records they choose, a line for each document (FORMAT.md, section 13).</summary>
/// <param name="Blocks">In the order of documents.</param>
internal sealed record ItemFiles(ImmutableArray<ShardFile> Blocks)
{
    /// <summary>Documents in a file: few readers export, but those who do export much.</summary>
    public const int Documents = 128;

    public static ItemFiles Of(ImmutableArray<SearchDocument> documents, Func<Record, ReadOnlyMemory<byte>> item)
    {
        var blocks = new ShardFile[(documents.Length + Documents - 1) / Documents];
        Parallel.For(0, blocks.Length, i =>
            blocks[i] = Write(documents.AsSpan(i * Documents, Math.Min(Documents, documents.Length - (i * Documents))), item));
        return new ItemFiles([.. blocks]);
    }

    private static ShardFile Write(ReadOnlySpan<SearchDocument> documents, Func<Record, ReadOnlyMemory<byte>> item)
    {
        var lines = new ByteSink();
        foreach (var document in documents)
        {
            if (document is { Kind: DocumentKind.Record, Study: { } study }) lines.Bytes(item(study.Record).Span);
            lines.Byte((byte)'\n');
        }
        return ShardFile.Of("x", Packed.Of(lines));
    }
}
