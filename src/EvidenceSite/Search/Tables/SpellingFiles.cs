namespace EvidenceSite.Search;

/// <summary>
/// All words spelt backwards (FORMAT.md, section 11): an error in the first half of a word leaves its end as it is, and so the right
/// word stands here near the wrong one, as it does in the term shards when the error is in the second half.
/// </summary>
internal static class SpellingFiles
{
    private const int EntryBytes = 4;

    public static SortedFiles Of(ImmutableArray<SpellingWord> words, int target) =>
        SortedFiles.Of([.. words.Select(word => word.Backwards)], target, EntryBytes, range => Write(words.AsSpan(range.Start, range.End - range.Start)));

    private static ShardFile Write(ReadOnlySpan<SpellingWord> words)
    {
        var text = new ByteSink();
        var counts = new ByteSink();
        text.Number(words.Length);
        var before = "";
        foreach (var word in words)
        {
            text.Text(word.Backwards, before);
            counts.Number(word.Documents);
            before = word.Backwards;
        }
        return ShardFile.Of("w", Packed.Of(text, counts));
    }
}
