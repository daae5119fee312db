using System.Globalization;
using System.Text;

namespace EvidenceSite.Model;

/// <summary>How names and titles are put in order, the same on every machine: accents and case folded, letters compared by code.</summary>
public static class SortKey
{
    /// <summary>The key of a name or title, to be compared ordinally.</summary>
    public static string Of(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text.ToLowerInvariant();
        var key = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) key.Append(char.ToLowerInvariant(c));
        }
        return key.ToString();
    }

    /// <summary>The letter under which an index lists it: A to Z; <c>0–9</c>, or the first letter of another script.</summary>
    public static string Letter(string key)
    {
        foreach (var c in key)
        {
            if (char.IsAsciiDigit(c)) return "0–9";
            if (char.IsLetter(c)) return char.ToUpperInvariant(c).ToString();
        }
        return "#";
    }
}
