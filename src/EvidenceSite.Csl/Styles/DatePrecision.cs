namespace EvidenceSite.Csl.Styles;

/// <summary>The most precise part that a localised date shows: the values of <c>date-parts</c>.</summary>
internal enum DatePrecision
{
    YearMonthDay,
    YearMonth,
    Year,
}
