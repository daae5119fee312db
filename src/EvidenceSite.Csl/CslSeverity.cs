namespace EvidenceSite.Csl;

/// <summary>Whether a fault makes a style, locale or item list unusable.</summary>
public enum CslSeverity
{
    /// <summary>The offending part is left out and the rest works.</summary>
    Warning,

    /// <summary>Nothing can be done with what was read.</summary>
    Error,
}
