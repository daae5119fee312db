using System.Globalization;
using System.Text;

namespace EvidenceSite.Csl.Sorting;

/// <summary>
/// Compares texts by their letters and digits, without regard to punctuation, case and marks; only between texts that are equal so far do marks
/// and case count. The same on every machine, unlike the collation of a culture.
/// </summary>
internal sealed class LetterCollation : IComparer<string>
{
    public static readonly LetterCollation Instance = new();

    /// <summary>Of texts that <see cref="Key"/> has made.</summary>
    public int Compare(string? left, string? right) => string.CompareOrdinal(left, right);

    /// <summary>The letters, and after them, for texts that differ in nothing else, the text itself.</summary>
    public static string Key(string text) => Letters(text) + '\0' + text.ToLowerInvariant();

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in Decomposed(text))
        {
            if (char.IsLetterOrDigit(c)) Append(c, letters);
            else if (char.IsWhiteSpace(c) && letters.Length > 0 && letters[^1] != ' ') letters.Append(' ');
        }
        return letters.ToString();
    }

    /// <summary>Letters apart from their marks.</summary>
    private static string Decomposed(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text;
        return HasLoneSurrogate(text) ? text : text.Normalize(NormalizationForm.FormD);
    }

    /// <summary>Such text cannot be normalised.</summary>
    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }
        return false;
    }

    private static void Append(char c, StringBuilder letters)
    {
        if (char.IsAscii(c)) letters.Append(char.ToLowerInvariant(c));
        else letters.Append(Folded(c));
    }

    /// <summary>Letters that no decomposition reaches, beside those they are filed with.</summary>
    private static string Folded(char c) => char.ToLower(c, CultureInfo.InvariantCulture) switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'þ' => "th",
        'ı' => "i",
        var lower => lower.ToString(),
    };
}
