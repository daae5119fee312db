namespace EvidenceSite.Csl;

/// <summary>The values of <c>vertical-align</c> (CSL 1.0.2, Formatting).</summary>
public enum VerticalAlign
{
    Baseline,
    Superscript,
    Subscript,
}
