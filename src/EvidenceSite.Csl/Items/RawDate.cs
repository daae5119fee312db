using System.Globalization;

namespace EvidenceSite.Csl.Items;

/// <summary>Reads dates that people typed: "2008-05-14", "14 May 2008", "Spring 2008", "1969–1971". What is no date becomes a literal.</summary>
internal static class RawDate
{
    private static readonly ImmutableArray<string> Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly ImmutableArray<string> Seasons = ["spr", "sum", "fal", "win"];

    public static CslDate Read(string text)
    {
        var date = text.Trim();
        var isUncertain = date.Contains('?') || date.Contains('~') || date.StartsWith("ca.", StringComparison.OrdinalIgnoreCase)
            || date.StartsWith("circa", StringComparison.OrdinalIgnoreCase);
        var (first, second) = Ends(date);
        if (One(first) is not { } start) return new() { Literal = text };
        if (second is null) return new() { Start = start, IsUncertain = isUncertain };
        if (second.Trim().Length == 0) return new() { Start = start, End = default(CslDateParts), IsUncertain = isUncertain };
        return One(second) is { } end ? new() { Start = Complete(start, end), End = end, IsUncertain = isUncertain } : new() { Literal = text };
    }

    /// <summary>"May 14–17 2008" and "May–June 2008" leave the year to the second end.</summary>
    private static CslDateParts Complete(CslDateParts start, CslDateParts end) => start.Year == 0 ? start with { Year = end.Year } : start;

    private static (string First, string? Second) Ends(string date)
    {
        var mark = date.AsSpan().IndexOfAny("/–");
        if (mark < 0 && YearRange(date)) mark = date.IndexOf('-');
        // "5/14/2008" has slashes too.
        if (mark > 0 && date[mark] == '/' && date.IndexOf('/', mark + 1) > 0 && date.IndexOf('-') < 0) mark = -1;
        return mark < 0 ? (date, null) : (date[..mark], date[(mark + 1)..]);
    }

    private static bool YearRange(string date)
    {
        var sides = date.Split('-');
        return sides.Length == 2 && sides[0].Length > 0 && sides.All(s => s.Trim().Length != 2 || !s.Trim().All(char.IsAsciiDigit));
    }

    private static CslDateParts? One(string text)
    {
        var words = text.Split([' ', ',', '/', '.', '?', '~', '-'], StringSplitOptions.RemoveEmptyEntries);
        var numbers = new List<int>();
        var month = 0;
        foreach (var word in words)
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) numbers.Add(number);
            else if (MonthOf(word) is > 0 and var named) month = named;
            else if (word is not ("ca" or "circa")) return null;
        }
        return Assemble(numbers, month, text.TrimStart().StartsWith('-'));
    }

    private static CslDateParts? Assemble(List<int> numbers, int month, bool isNegative)
    {
        var year = numbers.FindIndex(n => n > 31);
        if (year < 0 && numbers.Count > 0) year = numbers.Count == 3 ? 2 : month > 0 && numbers.Count == 1 ? -1 : 0;
        var rest = numbers.Where((_, i) => i != year).ToList();
        if (month == 0 && rest.Count > 0) (month, rest) = (rest[0], rest[1..]);
        if (rest.Count > 1 || month > 24 || (year < 0 && month == 0)) return null;
        var years = year < 0 ? 0 : numbers[year];
        return CslDateParts.Of(isNegative ? -years : years, month, rest.Count == 1 ? Math.Min(rest[0], 31) : 0);
    }

    private static int MonthOf(string word)
    {
        if (word.Length < 3) return 0;
        var start = word[..3].ToLowerInvariant();
        var month = Months.IndexOf(start);
        if (month >= 0) return month + 1;
        var season = start == "aut" ? 2 : Seasons.IndexOf(start);
        return season < 0 ? 0 : 13 + season;
    }
}
