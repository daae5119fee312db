namespace EvidenceSite.Csl.Styles;

/// <summary>The parts that a date is made of.</summary>
internal enum DatePartName
{
    Year,
    Month,
    Day,
}
