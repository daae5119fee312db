using System.Text;
using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Numbers;

/// <summary>Page ranges (CSL 1.0.2, Page Ranges).</summary>
internal static class PageRanges
{
    private const char EnDash = '–';

    /// <summary>Hyphens as en dashes, where they stand between numbers.</summary>
    public static string Dash(string text) => Join(text, EnDash.ToString(), PageRangeFormat.None);

    public static string Format(string text, StyleContext context) =>
        Join(text, context.Locale.Words("page-range-delimiter") ?? EnDash.ToString(), context.Style.PageRangeFormat);

    private static string Join(string text, string delimiter, PageRangeFormat format)
    {
        if (!text.AsSpan().ContainsAny('-', EnDash)) return text;
        var result = new StringBuilder(text.Length);
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not (',' or ';' or '&')) continue;
            result.Append(Range(text[start..at], delimiter, format));
            if (at < text.Length) result.Append(text[at]);
            start = at + 1;
        }
        return result.ToString();
    }

    /// <summary>One range, with the blanks around it.</summary>
    private static string Range(string text, string delimiter, PageRangeFormat format)
    {
        if (text.Contains("\\-", StringComparison.Ordinal)) return text.Replace("\\-", "-", StringComparison.Ordinal);
        var ends = text.Split(['-', EnDash], StringSplitOptions.RemoveEmptyEntries);
        if (ends.Length != 2 || text.Contains("--", StringComparison.Ordinal) && ends.Length != 2) return text;
        var (first, second) = (ends[0].TrimEnd(), ends[1].TrimStart());
        if (first.Trim().Length == 0 || second.Trim().Length == 0) return text;
        return first + delimiter + PageNumber.Second(first.TrimStart(), second, format);
    }
}
