using System.Globalization;
using System.Text;

namespace EvidenceSite.Model;

/// <summary>
/// A text without what typesetting changes and a quotation need not keep: the form of white space, quotation marks and
/// dashes, soft hyphens, and whether accents are composed. Every character remembers where it stands in the text it came from.
/// </summary>
public sealed class FoldedText
{
    private readonly int originalLength;
    private char[] folded;
    private int[] origins;
    private int count;

    private FoldedText(string original)
    {
        originalLength = original.Length;
        folded = new char[original.Length];
        origins = new int[original.Length];
        for (var at = 0; at < original.Length;)
        {
            var length = ElementLength(original, at);
            if (length == 1 && original[at] < '\u0300') Append(original[at], at);
            else AppendComposed(original.Substring(at, length), at);
            at += length;
        }
        if (count > 0 && folded[count - 1] == ' ') count--;
        Text = new string(folded, 0, count);
    }

    /// <summary>The folded text; it neither begins nor ends in white space.</summary>
    public string Text { get; }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text) => new(text);

    /// <summary>Only the folded text, where nobody will ask for places.</summary>
    public static string TextOf(string text) => Of(text).Text;

    /// <summary>Where a piece of the folded text stands in the original: its first character, and the one behind its last.</summary>
    public (int Start, int End) Original(int start, int length)
    {
        var next = start + length;
        return (origins[start], next < count ? origins[next] : originalLength);
    }

    private void AppendComposed(string element, int origin)
    {
        foreach (var c in element.Normalize(NormalizationForm.FormC)) Append(c, origin);
    }

    private void Append(char c, int origin)
    {
        var isSpace = char.IsWhiteSpace(c);
        if (c == '\u00AD' || (isSpace && (count == 0 || folded[count - 1] == ' '))) return;
        // A few letters become longer when they are composed (Unicode Standard Annex 15, composition exclusions).
        if (count == folded.Length) Grow();
        folded[count] = isSpace ? ' ' : Plain(c);
        origins[count++] = origin;
    }

    private void Grow()
    {
        Array.Resize(ref folded, (count * 2) + 1);
        Array.Resize(ref origins, (count * 2) + 1);
    }

    // One character, or an accented letter with all its marks, which may become fewer when they are composed.
    private static int ElementLength(string text, int at)
    {
        if (at + 1 == text.Length) return StringInfo.GetNextTextElementLength(text, at);
        // Neither plain letters nor the dashes and quotation marks of running text combine with what stands before them.
        var isPlain = text[at] < '\u0300' && text[at + 1] is (< '\u0300') or (>= '\u2010' and <= '\u2027');
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
