namespace EvidenceSite.Csl.Styles;

/// <summary>Whether a date takes its shape from the locale, and which (CSL 1.0.2, Date).</summary>
internal enum DateForm
{
    Own,
    Text,
    Numeric,
}
