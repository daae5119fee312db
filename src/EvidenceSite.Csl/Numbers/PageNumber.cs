using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Numbers;

/// <summary>A page number that ends in digits: "L" and "101" of "L101".</summary>
internal readonly record struct PageNumber(string Prefix, string Digits)
{
    /// <summary>The second number of a range in the given format.</summary>
    public static string Second(string first, string second, PageRangeFormat format)
    {
        if (format == PageRangeFormat.None || Parse(first) is not { } from || Parse(second) is not { } to) return second;
        var full = from.Expand(to.Digits);
        if (format == PageRangeFormat.Expanded) return from.Prefix + full;
        return from.Prefix.Length > 0 ? second : from.Shorten(full, format);
    }

    /// <summary>Null if it does not end in digits.</summary>
    public static PageNumber? Parse(string text)
    {
        var start = text.Length;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        return start == text.Length || text[..start].Contains(' ') ? null : new(text[..start], text[start..]);
    }

    /// <summary>"4" after 321 is 324.</summary>
    public string Expand(string digits) => digits.Length < Digits.Length ? Digits[..^digits.Length] + digits : digits;

    private string Shorten(string full, PageRangeFormat format)
    {
        if (full.Length != Digits.Length) return full;
        return format switch
        {
            PageRangeFormat.Minimal => Changed(full, 1),
            PageRangeFormat.MinimalTwo => Changed(full, 2),
            PageRangeFormat.Chicago16 => Chicago(full, Changed(full, 2)),
            _ => Chicago15(full),
        };
    }

    /// <summary>The digits from the first that differs, but at least as many as asked for.</summary>
    private string Changed(string full, int least)
    {
        var same = 0;
        while (same < full.Length - least && full[same] == Digits[same]) same++;
        return full[same..];
    }

    /// <summary>Below 101, and from a multiple of 100, all digits; from 101 to 109 only those that change; else two or more.</summary>
    private string Chicago(string full, string usual)
    {
        if (Digits.Length <= 2 || Digits.EndsWith("00", StringComparison.Ordinal)) return full;
        return Digits[^2] == '0' ? Changed(full, 1) : usual;
    }

    /// <summary>As the sixteenth edition, but of four digits all if three change.</summary>
    private string Chicago15(string full)
    {
        var usual = Changed(full, 2);
        return Chicago(full, full.Length == 4 && usual.Length == 3 ? full : usual);
    }
}
