namespace EvidenceSite.Csl;

/// <summary>The values of <c>font-weight</c> (CSL 1.0.2, Formatting).</summary>
public enum FontWeight
{
    Normal,
    Bold,
    Light,
}
