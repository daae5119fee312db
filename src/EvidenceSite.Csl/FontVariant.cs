namespace EvidenceSite.Csl;

/// <summary>The values of <c>font-variant</c> (CSL 1.0.2, Formatting).</summary>
public enum FontVariant
{
    Normal,
    SmallCaps,
}
