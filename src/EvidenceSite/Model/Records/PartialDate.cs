using System.Globalization;

namespace EvidenceSite.Model;

/// <summary>A date of which only the year need be known: EDTF level 0 without times and intervals, as CSL's date-parts.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12; null when only the year is known.</param>
/// <param name="Day">1 to the month's last; null when it is not known.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>Reads <c>2023</c>, <c>2023-10</c> or <c>2023-10-14</c>; the day must exist in the calendar.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var parts = (text ?? "").Split('-');
        if (parts.Length is < 1 or > 3 || parts[0].Length != 4 || parts.Skip(1).Any(p => p.Length != 2)) return false;
        if (!parts.All(p => p.All(char.IsAsciiDigit))) return false;
        var numbers = parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return TryCreate(numbers, out date);
    }

    /// <summary>Takes year, month and day as CSL's <c>date-parts</c> lists them.</summary>
    public static bool TryCreate(ReadOnlySpan<int> parts, out PartialDate date)
    {
        date = default;
        if (parts.Length is < 1 or > 3 || parts[0] is < 1 or > 9999) return false;
        if (parts.Length > 1 && parts[1] is < 1 or > 12) return false;
        if (parts.Length > 2 && (parts[2] < 1 || parts[2] > DateTime.DaysInMonth(parts[0], parts[1]))) return false;
        date = new PartialDate(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
        return true;
    }

    /// <summary>Earlier dates first; where one date knows less, it counts as the start of its year or month.</summary>
    public int CompareTo(PartialDate other) =>
        (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>True when the whole of this day, month or year lies before another date.</summary>
    public bool IsOver(PartialDate today) =>
        CompareTo(new PartialDate(today.Year, Month is null ? null : today.Month, Day is null ? null : today.Day)) < 0;

    /// <summary>The ISO 8601 form, as long as what is known: <c>2023-10-14</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}")
        + (Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"-{month:D2}") : "")
        + (Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"-{day:D2}") : "");
}
