namespace EvidenceSite.Cite;

/// <summary>
/// What styles say of an article that has no volume, issue or page: they take it for one that is still to come. Of an article that is out this
/// is untrue, so the words are taken out of its reference again. A style cannot be told so: CSL has no variable for it.
/// </summary>
internal static class LackWording
{
    // Terms of CSL (1.0.2, appendix II) and what styles write in their stead, in the languages of the interface; longer ones first.
    private static readonly ImmutableArray<string> Untrue =
    [
        "advance online publication", "epub ahead of print", "online ahead of print", "ahead of print", "online first", "in press", "forthcoming", "preprint",
        "publicación anticipada en línea", "publicación anticipada", "en prensa", "en preparación", "preimpresión",
    ];

    // True of an article that is out, and still a sign that something is missing.
    private static readonly ImmutableArray<string> True = ["published online", "publicado en línea"];

    /// <summary>The words of a reference that would not be there if the article had a volume.</summary>
    /// <param name="text">The reference.</param>
    /// <param name="complete">The reference of the same article with a volume.</param>
    public static IEnumerable<string> Find(string text, string complete) =>
        Untrue.Concat(True).Where(words => Count(text, words) > Count(complete, words)).DistinctBy(words => text.IndexOf(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>True when a reference has any such words, wherever they come from.</summary>
    public static bool MayBeIn(string text) => Untrue.Concat(True).Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>The reference without those words that are untrue.</summary>
    public static ImmutableArray<CiteRun> Remove(ImmutableArray<CiteRun> runs, string complete)
    {
        foreach (var words in Untrue)
        {
            while (CiteRun.TextOf(runs) is var text && Count(text, words) > Count(complete, words)) runs = Without(runs, Extent(text, words));
        }
        return runs;
    }

    // The last ones: what a title says stands before it.
    private static Range Extent(string text, string words)
    {
        var start = text.LastIndexOf(words, StringComparison.OrdinalIgnoreCase);
        var end = start + words.Length;
        if (start > 0 && end < text.Length && (text[start - 1], text[end]) is ('[', ']') or ('(', ')')) (start, end) = (start - 1, end + 1);
        while (start > 0 && text[start - 1] == ' ') start--;
        var stop = start > 0 && text[start - 1] is '.' or ',' or ';' or ':';
        // Two marks that now meet are one; the one that follows says how it goes on.
        if (stop && (end == text.Length || text[end] is '.' or ',' or ';' or ':')) start--;
        return start..end;
    }

    private static ImmutableArray<CiteRun> Without(ImmutableArray<CiteRun> runs, Range extent)
    {
        var kept = ImmutableArray.CreateBuilder<CiteRun>(runs.Length);
        var at = 0;
        foreach (var run in runs)
        {
            var start = Math.Clamp(extent.Start.Value - at, 0, run.Text.Length);
            var end = Math.Clamp(extent.End.Value - at, 0, run.Text.Length);
            at += run.Text.Length;
            var text = run.Text[..start] + run.Text[end..];
            if (text.Length > 0) kept.Add(run with { Text = text });
        }
        return kept.ToImmutable();
    }

    private static int Count(string text, string words)
    {
        var count = 0;
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.OrdinalIgnoreCase)) count++;
        return count;
    }
}
