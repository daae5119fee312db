using System.Text;

namespace EvidenceSite.Model;

/// <summary>Finds the claims of a text: each cluster of citations ends one.</summary>
public static class ClaimWalk
{
    private const string Closing = ".,;:!?…)]”’\"'»";
    private const string SentenceEnd = ".!?…";

    /// <summary>All claims of some sections in reading order.</summary>
    public static IEnumerable<Claim> Claims(IEnumerable<Section> sections) =>
        sections.SelectMany(section => Claims(section.Body, section.Id));

    /// <summary>All claims of some blocks in reading order.</summary>
    public static IEnumerable<Claim> Claims(ImmutableArray<Block> blocks, string sectionId) =>
        TextWalk.Lines(blocks).SelectMany(line => Claims(line, sectionId));

    private static IEnumerable<Claim> Claims(ImmutableArray<Inline> line, string sectionId)
    {
        // The text since the sentence began; a citation in its midst ends one claim, and the next one begins where the sentence does.
        var words = new StringBuilder();
        var fragment = 0;
        CitationCluster? last = null;
        foreach (var inline in line)
        {
            if (inline is CitationCluster cluster)
            {
                if (words.Length > 0) yield return new Claim(cluster.ClaimId, sectionId, words.ToString().Trim(), words.ToString(fragment, words.Length - fragment).Trim(), cluster);
                last = cluster;
                continue;
            }
            var text = inline is LineBreak ? " " : PlainText.Untrimmed([inline]);
            if (last is not null)
            {
                text = Continue(words, text);
                fragment = words.Length;
            }
            words.Append(text);
            last = null;
        }
    }

    // What follows a citation: the sentence's end, and with it the next sentence, or more of the same.
    private static string Continue(StringBuilder words, string text)
    {
        var (closing, rest) = SplitClosing(text);
        while (words.Length > 0 && words[^1] == ' ') words.Length--;
        if (closing.AsSpan().IndexOfAny(SentenceEnd) < 0) return text;
        words.Clear();
        return rest;
    }

    /// <summary>What follows a citation, divided into the marks and spaces that close what stood before it, and the rest.</summary>
    public static (string Closing, string Text) SplitClosing(string text)
    {
        var close = 0;
        while (close < text.Length && Closing.Contains(text[close], StringComparison.Ordinal)) close++;
        while (close < text.Length && char.IsWhiteSpace(text[close])) close++;
        return (text[..close], text[close..]);
    }
}
