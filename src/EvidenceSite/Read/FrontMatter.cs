namespace EvidenceSite.Read;

/// <summary>Splits a Markdown file into its front matter and its body.</summary>
internal static class FrontMatter
{
    /// <summary>Finds the YAML between the first line <c>---</c> and the next.</summary>
    /// <param name="yaml">What stands between them; its first line is the file's second.</param>
    /// <param name="bodyOffset">Where the text below begins.</param>
    /// <returns>False when the file does not begin with front matter or it is never closed.</returns>
    public static bool TrySplit(string text, out Range yaml, out int bodyOffset)
    {
        (yaml, bodyOffset) = (default, 0);
        var start = AfterLine(text, 0);
        if (!IsFence(text, 0, start)) return false;
        for (var line = start; line < text.Length;)
        {
            var next = AfterLine(text, line);
            if (IsFence(text, line, next))
            {
                (yaml, bodyOffset) = (start..line, next);
                return true;
            }
            line = next;
        }
        return false;
    }

    private static bool IsFence(string text, int start, int end) => text.AsSpan(start, end - start).TrimEnd() is "---";

    // A line ends as in SourceFile, so that places and front matter agree.
    private static int AfterLine(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\r', '\n') + start;
        if (end < start) return text.Length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
