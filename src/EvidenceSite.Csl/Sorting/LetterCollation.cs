using System.Runtime.CompilerServices;
using System.Text;

namespace EvidenceSite.Csl.Sorting;

/// <summary>
/// Compares texts by their letters and digits, without regard to punctuation, case and marks. The same on every machine, unlike the collation of
/// a culture.
/// </summary>
internal sealed class LetterCollation : IComparer<string>
{
    public static readonly LetterCollation Instance = new();

    private const char FirstLatin = 'À';

    private const char LastLatin = '\u024F';

    private static readonly ImmutableArray<string> LatinLetters =
        [.. Enumerable.Range(FirstLatin, LastLatin - FirstLatin + 1).Select(c => Plain((char)c))];

    /// <summary>Of texts that <see cref="Key"/> has made.</summary>
    public int Compare(string? left, string? right) => string.CompareOrdinal(left, right);

    /// <summary>The letters and digits in small, without marks, and one blank between words.</summary>
    public static string Key(string text)
    {
        var key = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[512]);
        AppendLetters(Decomposed(text), ref key);
        return key.ToStringAndClear();
    }

    private static void AppendLetters(string text, ref DefaultInterpolatedStringHandler key)
    {
        var afterBlank = true;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c)) key.AppendFormatted(char.ToLowerInvariant(c));
            else if (char.IsLetterOrDigit(c)) key.AppendLiteral(Folded(c));
            else if (!char.IsWhiteSpace(c) || afterBlank) continue;
            else key.AppendLiteral(" ");
            afterBlank = char.IsWhiteSpace(c);
        }
    }

    /// <summary>Letters apart from their marks, where they are not Latin ones, which are looked up.</summary>
    private static string Decomposed(string text) =>
        text.AsSpan().ContainsAnyExceptInRange('\0', LastLatin) && !HasLoneSurrogate(text) ? text.Normalize(NormalizationForm.FormD) : text;

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

    private static string Folded(char c) =>
        c is >= FirstLatin and <= LastLatin ? LatinLetters[c - FirstLatin] : char.ToLowerInvariant(c).ToString();

    /// <summary>The plain letter, or for letters that have none those they are filed with.</summary>
    private static string Plain(char c) => char.ToLowerInvariant(c) switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'þ' => "th",
        'ı' => "i",
        var lower => lower.ToString().Normalize(NormalizationForm.FormD)[..1],
    };
}
