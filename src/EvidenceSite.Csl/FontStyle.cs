namespace EvidenceSite.Csl;

/// <summary>The values of <c>font-style</c> (CSL 1.0.2, Formatting).</summary>
public enum FontStyle
{
    Normal,
    Italic,
    Oblique,
}
