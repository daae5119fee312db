using System.Globalization;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Dates;

/// <summary>Dates as texts that sort in the order of time (CSL 1.0.2, Sorting: dates called via macro).</summary>
internal static class DateSortKey
{
    /// <summary>Moves years before the common era into the positive numbers.</summary>
    private const int YearOffset = 100_000;

    /// <summary>Of a date variable as a key of its own: in full.</summary>
    public static string Of(CslDate date) => date.Literal ?? Ends(date, DatePrecision.YearMonthDay);

    /// <summary>Of a date in a macro: as far as the element shows it.</summary>
    public static TextPiece? Of(DateElement element, CslDate date)
    {
        var precision = element.Form == DateForm.Own ? Precision(element) : element.Precision;
        return TextPiece.Of(Ends(date, precision));
    }

    private static string Ends(CslDate date, DatePrecision precision) =>
        Parts(date.Start, precision) + (date.End is { } end ? Parts(end, precision) : "");

    private static DatePrecision Precision(DateElement element) => true switch
    {
        _ when element.Parts.Any(p => p.Name == DatePartName.Day) => DatePrecision.YearMonthDay,
        _ when element.Parts.Any(p => p.Name == DatePartName.Month) => DatePrecision.YearMonth,
        _ => DatePrecision.Year,
    };

    private static string Parts(CslDateParts date, DatePrecision precision)
    {
        var month = precision == DatePrecision.Year ? 0 : date.Month;
        var day = precision == DatePrecision.YearMonthDay ? date.Day : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{date.Year + YearOffset:000000}{month:00}{day:00}");
    }
}
