namespace EvidenceSite.Cli.Output;

/// <summary>How diagnostics are printed.</summary>
internal enum DiagnosticFormat
{
    /// <summary>A line for people, editors and build tools.</summary>
    Text,

    /// <summary>One JSON document on standard output.</summary>
    Json,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,
}
