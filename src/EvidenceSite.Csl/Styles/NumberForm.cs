namespace EvidenceSite.Csl.Styles;

/// <summary>How <c>cs:number</c> shows a number (CSL 1.0.2, Number).</summary>
internal enum NumberForm
{
    Numeric,
    Ordinal,
    LongOrdinal,
    Roman,
}
