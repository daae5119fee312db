namespace EvidenceSite.Csl;

/// <summary>The values of <c>text-decoration</c> (CSL 1.0.2, Formatting).</summary>
public enum TextDecoration
{
    None,
    Underline,
}
