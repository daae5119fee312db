using System.Text;
using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Numbers;

/// <summary>Page ranges (CSL 1.0.2, Page Ranges).</summary>
internal static class PageRanges
{
    private const string EnDash = "–";

    /// <summary>Hyphens as en dashes, where they stand in a range.</summary>
    public static string Dash(string text) => Join(text, EnDash, PageRangeFormat.None);

    public static string Format(string text, StyleContext context) =>
        Join(text, context.Locale.Words("page-range-delimiter") ?? EnDash, context.Style.PageRangeFormat);

    private static string Join(string text, string delimiter, PageRangeFormat format)
    {
        if (!text.AsSpan().ContainsAny('-', '–')) return text;
        var result = new StringBuilder(text.Length);
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not (',' or ';' or '&')) continue;
            var part = text[start..at];
            result.Append(PageRange.Parse(part) is { } range ? range.Write(delimiter, format) : Unescaped(part));
            if (at < text.Length) result.Append(text[at]);
            start = at + 1;
        }
        return result.ToString();
    }

    /// <summary>
    /// What has a hyphen but is no range keeps it, without blanks around. A hyphen after a backslash is part of a number, as in "A\-12".
    /// </summary>
    private static string Unescaped(string text) =>
        text.Replace("\\-", "-", StringComparison.Ordinal).Replace(" - ", "-", StringComparison.Ordinal);
}
