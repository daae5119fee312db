using EvidenceSite.Csl.Locales;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Dates;

/// <summary>The parts of a date in the order and look in which they are rendered.</summary>
internal sealed record DateShape(DateElement Element, ImmutableArray<DatePartElement> Parts, TextPiece? Delimiter)
{
    /// <summary>
    /// A localised date takes its parts from the locale, changed by what the style says of each (CSL 1.0.2, Localized Date Formats).
    /// </summary>
    public static DateShape Of(DateElement element, Locale locale)
    {
        if (element.Form == DateForm.Own) return new(element, element.Parts, element.Delimiter);
        if (locale.Date(element.Form) is not { } localised) return new(element, [], null);
        var parts = localised.Parts.Where(p => IsShown(p.Name, element.Precision)).Select(p => Change(p, element));
        return new(element, [.. parts], element.Delimiter ?? localised.Delimiter);
    }

    /// <summary>Without the parts that the date does not have.</summary>
    public DateShape Of(CslDate date)
    {
        foreach (var part in Parts)
        {
            if (!IsIn(date, part.Name)) return this with { Parts = Parts.RemoveAll(p => !IsIn(date, p.Name)) };
        }
        return this;
    }

    /// <summary>The largest unit in which two dates differ, as far as it is shown; null if what is shown is the same.</summary>
    public DatePartElement? FirstDifference(CslDateParts start, CslDateParts end)
    {
        foreach (var name in (ReadOnlySpan<DatePartName>)[DatePartName.Year, DatePartName.Month, DatePartName.Day])
        {
            if (Value(start, name) != Value(end, name) && Parts.FirstOrDefault(p => p.Name == name) is { } part) return part;
        }
        return null;
    }

    /// <summary>The first end of a range loses what would stand between it and the delimiter.</summary>
    public DateShape WithoutLastSuffix(int last) => this with { Parts = Parts.SetItem(last, Bare(Parts[last], keepPrefix: true)) };

    public DateShape WithoutFirstPrefix(int first) => this with { Parts = Parts.SetItem(first, Bare(Parts[first], keepPrefix: false)) };

    private static bool IsIn(CslDate date, DatePartName name) => IsIn(date.Start, name) || (date.End is { } end && IsIn(end, name));

    private static bool IsIn(CslDateParts date, DatePartName name) =>
        name == DatePartName.Day ? date.Day > 0 && date.Season == 0 : Value(date, name) != 0;

    private static int Value(CslDateParts date, DatePartName name) => name switch
    {
        DatePartName.Year => date.Year,
        DatePartName.Month => date.Month,
        _ => date.Day,
    };

    private static bool IsShown(DatePartName name, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => name == DatePartName.Year,
        DatePrecision.YearMonth => name != DatePartName.Day,
        _ => true,
    };

    private static DatePartElement Change(DatePartElement localised, DateElement element)
    {
        if (element.Parts.FirstOrDefault(p => p.Name == localised.Name) is not { } own) return localised;
        var look = own.Look with { Prefix = localised.Look.Prefix, Suffix = localised.Look.Suffix };
        return new(own.Name, own.HasForm ? own.Form : localised.Form) { Look = look, RangeDelimiter = localised.RangeDelimiter };
    }

    private static DatePartElement Bare(DatePartElement part, bool keepPrefix) => new(part.Name, part.Form)
    {
        Look = part.Look with { Prefix = keepPrefix ? part.Look.Prefix : null, Suffix = keepPrefix ? null : part.Look.Suffix },
        RangeDelimiter = part.RangeDelimiter,
    };
}
