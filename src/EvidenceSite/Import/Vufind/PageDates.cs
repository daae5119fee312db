using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>When the article came out, and when the catalogue fetched its data: two dates in <c>spelling</c>, days apart.</summary>
/// <param name="Issued">Null when the page gives no date.</param>
/// <param name="Harvested">The OAI-PMH datestamp, glued to the id; null when the page does not give it.</param>
internal sealed partial record PageDates(PartialDate? Issued, PartialDate? Harvested)
{
    private const int StampLength = 10;

    public static PageDates Read(PageFields page) => new(ReadIssued(page), ReadHarvested(page));

    // The stamp has a fixed length, so the id before it needs no pattern: its digits run into those of the date.
    private static PartialDate? ReadHarvested(PageFields page)
    {
        if (page.Spelling is not { } spelling) return null;
        var stamp = spelling.Stamp.Text;
        var split = Math.Max(0, stamp.Length - StampLength);
        if (PartialDate.TryParse(stamp[split..], out var date) && date.Day is not null)
        {
            if (page.SourceId is { } id && id != stamp[..split])
                page.Disagree(spelling.Stamp,
                    $"The number is \"{PageFields.Short(id)}\" in \"id\" but \"{PageFields.Short(stamp[..split])}\" in \"spelling\"",
                    "\"id\" is taken");
            return date;
        }
        page.Unknown(spelling.Stamp,
            $"The field \"spelling\" begins with \"{PageFields.Short(stamp)}\", which does not end in the date of the data");
        return null;
    }

    private static PartialDate? ReadIssued(PageFields page)
    {
        var year = ReadYear(page);
        var full = ReadFull(page);
        if (year is null && full is null) page.Missing("date", "neither \"publishDate\" nor \"spelling\" has one");
        if (year is not { } known || full is not { } exact) return full ?? year;
        if (known.Year == exact.Year) return exact;
        page.Disagree(page.View["publishDate"][0],
            $"The year is \"{known}\" in \"publishDate\" but the date is \"{exact}\" in \"spelling\"",
            "the year of \"publishDate\" is taken");
        return known;
    }

    private static PartialDate? ReadYear(PageFields page)
    {
        if (page.View.First("publishDate") is not { } value) return null;
        if (PartialDate.TryParse(value.Text, out var date)) return date;
        page.Unknown(value,
            $"The field \"publishDate\" is \"{PageFields.Short(value.Text)}\", which is no date of the form 2023 or 2023-10-14");
        return null;
    }

    private static PartialDate? ReadFull(PageFields page)
    {
        if (page.Spelling is not { } spelling) return null;
        var publisher = page.View.First("publisher")?.Text ?? "";
        var start = spelling.Tail.Text.StartsWith(publisher, StringComparison.Ordinal) ? publisher.Length : 0;
        var match = DateAtStart().Match(spelling.Tail.Text[start..]);
        if (!match.Success) return null;
        var digits = match.Groups["date"];
        if (PartialDate.TryParse(digits.Value, out var date)) return date;
        page.Unknown(spelling.Tail.From(start + digits.Index), $"The date \"{digits.Value}\" in \"spelling\" is not in the calendar");
        return null;
    }

    [GeneratedRegex(@"^ ?(?<date>\d{4}(-\d{2}){0,2})(?= |$)", RegexOptions.CultureInvariant)]
    private static partial Regex DateAtStart();
}
