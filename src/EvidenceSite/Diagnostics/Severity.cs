namespace EvidenceSite.Diagnostics;

/// <summary>How much a diagnostic matters, from least to most.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to change.</summary>
    Note,

    /// <summary>Probably a mistake; the site is published all the same.</summary>
    Warning,

    /// <summary>Wrong; nothing is published until it is mended.</summary>
    Error,
}
