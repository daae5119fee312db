using EvidenceSite.Import;
using EvidenceSite.New;

namespace EvidenceSite.Cli.Output;

/// <summary>Prints what a command found and did.</summary>
internal abstract class DiagnosticWriter
{
    public static DiagnosticWriter For(DiagnosticFormat format, Surroundings around) => format switch
    {
        DiagnosticFormat.Json => new JsonDiagnostics(around),
        DiagnosticFormat.GitHub => new GitHubDiagnostics(around),
        _ => new TextDiagnostics(around),
    };

    public abstract void Write(BuildResult result, Verbosity verbosity);

    public abstract void Write(ImportResult result, Verbosity verbosity);

    public abstract void Write(NewVersionResult result, Verbosity verbosity);

    /// <summary>Those to be shown: errors before warnings before notes, then by place.</summary>
    protected static ImmutableArray<Diagnostic> Rank(ImmutableArray<Diagnostic> diagnostics, Verbosity verbosity)
    {
        var least = verbosity switch { Verbosity.Quiet => Severity.Error, Verbosity.Minimal => Severity.Warning, _ => Severity.Note };
        return [.. diagnostics.Where(d => d.Severity >= least).OrderByDescending(d => d.Severity).ThenBy(d => d.Place)];
    }
}
