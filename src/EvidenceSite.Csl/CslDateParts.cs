namespace EvidenceSite.Csl;

/// <summary>A day, a month, a season or a year.</summary>
/// <param name="Year">Negative before the common era; 0 for none.</param>
/// <param name="Month">1 to 12, or 13 to 16 for spring, summer, autumn, winter; 0 for none.</param>
/// <param name="Day">1 to 31, or 0 for none.</param>
public readonly record struct CslDateParts(int Year, int Month = 0, int Day = 0)
{
    private const int FirstSeason = 13;

    /// <summary>1 for spring to 4 for winter; 0 for none.</summary>
    public int Season => Month >= FirstSeason ? Month - FirstSeason + 1 : 0;

    /// <summary>Nothing is known of it: the open end of a range.</summary>
    public bool IsEmpty => Year == 0 && Month == 0;

    /// <summary>Seasons are counted by some as months 13 to 16, by others 21 to 24.</summary>
    internal static CslDateParts Of(int year, int month, int day) => new(year, month >= 21 ? month - 8 : month, day);
}
