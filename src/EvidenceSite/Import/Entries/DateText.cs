using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>Reads dates as bibliographic files write them; what stays unclear is left out.</summary>
internal static partial class DateText
{
    private const string Months = "jan feb mar apr may jun jul aug sep oct nov dec";

    /// <summary>
    /// <c>2014/06/01</c>, <c>2014-6</c>, <c>20140601</c>, <c>2010 Sep-Oct</c>, <c>12 May 2003</c>, <c>May 12, 2003</c>, <c>1996///</c>, <c>5/2016</c>.
    /// Of two dates the first counts; null when no year is found.
    /// </summary>
    public static PartialDate? Read(string? text)
    {
        var match = Numeric().Match(text ?? "");
        if (match.Success) return Of(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value);
        match = MonthAndYear().Match(text ?? "");
        if (match.Success) return Of(match.Groups["y"].Value, match.Groups["m"].Value, "");
        match = Named().Match(text ?? "");
        if (match.Success) return Of(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value);
        match = DayFirst().Match(text ?? "");
        if (match.Success) return Of(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value);
        match = MonthFirst().Match(text ?? "");
        if (match.Success) return Of(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value);
        match = Year().Match(text ?? "");
        return match.Success ? Of(match.Groups["y"].Value, "", "") : null;
    }

    /// <summary>From parts of their own, of which a month may be a number or a name; a wrong part and those behind it are left out.</summary>
    public static PartialDate? Of(string? year, string? month, string? day)
    {
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y)) return null;
        var m = Month(month);
        if (m is { } known && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d)
            && PartialDate.TryCreate([y, known, d], out var full)) return full;
        if (m is { } only && PartialDate.TryCreate([y, only], out var partial)) return partial;
        return PartialDate.TryCreate([y], out var bare) ? bare : null;
    }

    /// <summary>1 to 12; null for anything that is no month.</summary>
    public static int? Month(string? text)
    {
        var word = (text ?? "").Trim();
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number is >= 1 and <= 12 ? number : null;
        if (word.Length < 3) return null;
        var index = Months.IndexOf(word[..3].ToLowerInvariant(), StringComparison.Ordinal);
        return index >= 0 && index % 4 == 0 ? (index / 4) + 1 : null;
    }

    [GeneratedRegex(@"^\s*(?<y>\d{4})(?:(?<s>[-/.])(?<m>\d{1,2})?(?:\k<s>(?<d>\d{1,2})?(?:\k<s>.*)?)?(?![\d])|(?<m>\d{2})(?<d>\d{2})?(?!\d))(?:T.*)?", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"^\s*(?<m>\d{1,2})[/.](?<y>\d{4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"^\s*(?<y>\d{4})[ ,;-]+(?<m>\p{L}{3,9})\.?(?:[ -]+(?<d>\d{1,2})\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?<d>\d{1,2})\.?[ -]+(?<m>\p{L}{3,9})\.?[ ,-]+(?<y>\d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^\s*(?<m>\p{L}{3,9})\.?(?: +(?<d>\d{1,2})(?:st|nd|rd|th)?)?[ ,/]+(?<y>\d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"(?<!\d)(?<y>1[4-9]\d\d|20\d\d)(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
