namespace EvidenceSite.Csl.Styles;

/// <summary>How a day, month or year is written (CSL 1.0.2, Date-part).</summary>
internal enum DatePartForm
{
    Usual,
    Numeric,
    NumericLeadingZeros,
    Ordinal,
    Long,
    Short,
}
