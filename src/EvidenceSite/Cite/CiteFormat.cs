namespace EvidenceSite.Cite;

/// <summary>How a stretch of a reference stands out.</summary>
[Flags]
public enum CiteFormat
{
    None = 0,
    Italic = 1,
    Bold = 2,
    SmallCaps = 4,
    Raised = 8,
    Lowered = 16,
}
