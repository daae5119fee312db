namespace EvidenceSite.Cli.Output;

/// <summary>How much is said, from least to most.</summary>
internal enum Verbosity
{
    /// <summary>Errors only.</summary>
    Quiet,

    /// <summary>Errors and warnings.</summary>
    Minimal,

    /// <summary>Also notes, and what was done.</summary>
    Normal,

    /// <summary>Also how long each step took.</summary>
    Detailed,
}
