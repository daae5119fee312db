namespace EvidenceSite.Cli.Output;

/// <summary>The document that <c>--format json</c> prints.</summary>
/// <param name="Version">Changes when a member changes its meaning or goes away.</param>
internal sealed record JsonReport(int Version, bool Succeeded, ImmutableArray<JsonDiagnostic> Diagnostics)
{
    public JsonBuild? Build { get; init; }

    public ImmutableArray<JsonImportedFile>? Imported { get; init; }

    /// <summary>The input files that a command wrote.</summary>
    public ImmutableArray<string>? Written { get; init; }
}
