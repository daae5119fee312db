using System.Globalization;
using System.Text;

namespace EvidenceSite.Model;

/// <summary>
/// A text without what typesetting changes and a quotation need not keep: the form of white space, quotation marks and
/// dashes, soft hyphens, and whether accents are composed. Every character remembers where it stands in the text it came from.
/// </summary>
public sealed class FoldedText
{
    private readonly int[] origins;
    private readonly int originalLength;

    private FoldedText(string text, int[] origins, int originalLength) =>
        (Text, this.origins, this.originalLength) = (text, origins, originalLength);

    /// <summary>The folded text; it neither begins nor ends in white space.</summary>
    public string Text { get; }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = ElementLength(text, at);
            foreach (var c in length == 1 ? text.Substring(at, 1) : text.Substring(at, length).Normalize(NormalizationForm.FormC)) Append(c, at);
            at += length;
        }
        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return new FoldedText(folded.ToString(), [.. origins.Take(folded.Length)], text.Length);

        void Append(char c, int origin)
        {
            if (c == '\u00AD' || (char.IsWhiteSpace(c) && (folded.Length == 0 || folded[^1] == ' '))) return;
            folded.Append(char.IsWhiteSpace(c) ? ' ' : Plain(c));
            origins.Add(origin);
        }
    }

    /// <summary>Only the folded text, where nobody will ask for places.</summary>
    public static string TextOf(string text) => Of(text).Text;

    /// <summary>Where a piece of the folded text stands in the original: its first character, and the one behind its last.</summary>
    public (int Start, int End) Original(int start, int length)
    {
        var last = start + length - 1;
        var end = last + 1 < origins.Length ? origins[last + 1] : originalLength;
        return (origins[start], end);
    }

    // One character, or an accented letter with all its marks, which may become fewer when they are composed.
    private static int ElementLength(string text, int at)
    {
        var isPlain = at + 1 == text.Length || (text[at] < '\u0300' && text[at + 1] < '\u0300');
        return isPlain ? 1 : StringInfo.GetNextTextElementLength(text, at);
    }

    private static char Plain(char c) => c switch
    {
        '“' or '”' or '„' or '«' or '»' => '"',
        '‘' or '’' or '‚' => '\'',
        '–' or '—' or '‐' or '‑' or '−' => '-',
        _ => c,
    };
}
