using System.Globalization;
using System.Text;

namespace EvidenceSite.Search;

/// <summary>Makes spellings equal that a searcher takes for the same: TEXT.md, section 1.</summary>
public static class TextFolder
{
    /// <summary>The folded text. Folding it again changes nothing.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        var letter = default(Rune);
        foreach (var rune in WellFormed(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var lower = Rune.ToLowerInvariant(rune);
            if (FoldedMarks.IsDropped(lower.Value)) continue;
            if (!IsMark(lower)) letter = lower;
            else if (FoldedMarks.IsDroppedFrom(letter.Value, lower.Value)) continue;
            Append(folded, lower);
        }
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    // Normalising refuses a surrogate without its partner, and U+FFFE.
    private static string WellFormed(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]) && text[at] != '\uFFFE') continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text, at)) return Mended(text);
            at++;
        }
        return text;
    }

    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        // The enumerator gives U+FFFD for a surrogate without its partner.
        foreach (var rune in text.EnumerateRunes()) mended.Append(rune.ToString());
        return mended.Replace('\uFFFE', '\uFFFD').ToString();
    }

    private static void Append(StringBuilder folded, Rune lower)
    {
        if (!lower.IsBmp)
        {
            folded.Append(lower.ToString());
            return;
        }
        var letter = (char)lower.Value;
        if (LatinLetter.Ascii(letter) is { } ascii) folded.Append(ascii);
        else folded.Append(letter == 'ς' ? 'σ' : DigitOf(letter));
    }

    // The digits of these scripts stand in rows of ten that begin at a code ending in 0, or in 6 from Devanagari to Sinhala.
    private static char DigitOf(char c)
    {
        if (c is < '\u0660' or > '\u1819' || !char.IsDigit(c)) return c;
        return (char)('0' + (c & 15) - (c is >= '\u0900' and <= '\u0DFF' ? 6 : 0));
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
