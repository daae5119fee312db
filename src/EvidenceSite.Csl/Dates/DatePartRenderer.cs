using System.Globalization;
using EvidenceSite.Csl.Locales;
using EvidenceSite.Csl.Numbers;
using EvidenceSite.Csl.Rendering;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Dates;

/// <summary>Renders one part of a date, without its affixes (CSL 1.0.2, Date-part).</summary>
internal sealed class DatePartRenderer(Locale locale)
{
    /// <summary>From this year on no era is named.</summary>
    private const int FirstPlainYear = 1000;

    public Piece? Render(DatePartElement part, CslDateParts date) => part.Name switch
    {
        DatePartName.Year => TextPiece.Of(Year(date.Year, part.Form)),
        DatePartName.Month => TextPiece.Of(Month(date, part.Form)),
        _ => TextPiece.Of(Day(date, part.Form)),
    };

    private string? Year(int year, DatePartForm form) => year switch
    {
        0 => null,
        < 0 => Digits.Of(-year) + (locale.Words("bc") ?? "BC"),
        _ when form == DatePartForm.Short && year >= FirstPlainYear => (year % 100).ToString("00", CultureInfo.InvariantCulture),
        < FirstPlainYear => Digits.Of(year) + (locale.Words("ad") ?? "AD"),
        _ => Digits.Of(year),
    };

    private string? Month(CslDateParts date, DatePartForm form)
    {
        if (date.Month == 0) return null;
        if (date.Season > 0) return locale.Words("season-" + Two(date.Season));
        return form switch
        {
            DatePartForm.Numeric => Digits.Of(date.Month),
            DatePartForm.NumericLeadingZeros => Two(date.Month),
            DatePartForm.Short => locale.Words("month-" + Two(date.Month), TermForm.Short) ?? Digits.Of(date.Month),
            _ => locale.Words("month-" + Two(date.Month)) ?? Digits.Of(date.Month),
        };
    }

    private string? Day(CslDateParts date, DatePartForm form)
    {
        if (date.Day == 0 || date.Season > 0) return null;
        return form switch
        {
            DatePartForm.NumericLeadingZeros => Two(date.Day),
            DatePartForm.Ordinal when date.Day == 1 || !locale.LimitDayOrdinalsToDay1 =>
                NumberWords.Ordinal(date.Day, "month-" + Two(date.Month), locale),
            _ => Digits.Of(date.Day),
        };
    }

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
