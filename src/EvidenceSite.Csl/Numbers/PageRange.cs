using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Numbers;

/// <summary>Two page numbers with a hyphen or dash between.</summary>
/// <param name="Lead">Blanks before the range, which stay.</param>
internal sealed record PageRange(string Lead, string First, string Second)
{
    /// <summary>Null for what is no range: a single number, or one in which the second number does not follow the first.</summary>
    public static PageRange? Parse(string text)
    {
        if (text.Contains("\\-", StringComparison.Ordinal)) return null;
        var ends = text.Split(['-', '–'], StringSplitOptions.RemoveEmptyEntries);
        if (ends.Length != 2) return null;
        var (first, second) = (ends[0].Trim(), ends[1].Trim());
        if (first.Length == 0 || second.Length == 0 || !IsAscending(first, second)) return null;
        return new(text[..(text.Length - text.TrimStart().Length)], first, second);
    }

    public string Write(string delimiter, PageRangeFormat format) => Lead + First + delimiter + PageNumber.Second(First, Second, format);

    private static bool IsAscending(string first, string second)
    {
        // Roman numerals and the like have nothing to count by.
        if (PageNumber.Parse(first) is not { } from || PageNumber.Parse(second) is not { } to) return true;
        if (from.Prefix != to.Prefix) return false;
        var digits = from.Expand(to.Digits);
        return string.CompareOrdinal(digits.PadLeft(from.Digits.Length, '0'), from.Digits.PadLeft(digits.Length, '0')) >= 0;
    }
}
