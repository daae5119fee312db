using System.Globalization;
using EvidenceSite.Import;
using EvidenceSite.New;

namespace EvidenceSite.Cli.Output;

/// <summary>
/// Annotations on a pull request (GitHub Actions, "Workflow commands"). GitHub shows ten of each severity a step, hence the
/// order; the whole list goes to the job's summary.
/// </summary>
internal sealed class GitHubDiagnostics(Surroundings around) : DiagnosticWriter
{
    private const string SummaryVariable = "GITHUB_STEP_SUMMARY";

    public override void Write(BuildResult result, Verbosity verbosity) => Write(result.Diagnostics, Summary.Of(result), verbosity);

    public override void Write(ImportResult result, Verbosity verbosity) => Write(result.Diagnostics, Summary.Of(result), verbosity);

    public override void Write(NewVersionResult result, Verbosity verbosity) => Write(result.Diagnostics, Summary.Of(result), verbosity);

    private void Write(ImmutableArray<Diagnostic> diagnostics, string summary, Verbosity verbosity)
    {
        var ranked = Rank(diagnostics, verbosity);
        foreach (var diagnostic in ranked) around.Output.Write(Command(diagnostic) + "\n");
        if (verbosity >= Verbosity.Normal) around.Output.Write(summary + "\n");
        if (around.Variable(SummaryVariable) is { Length: > 0 } file) File.AppendAllText(file, MarkdownSummary.Of(ranked, summary));
    }

    private static string Command(Diagnostic diagnostic)
    {
        var (place, code) = (diagnostic.Place, diagnostic.Code);
        var name = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var position = place.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $",line={place.Line},col={place.Column}");
        var hint = diagnostic.Hint is null ? "" : $" {diagnostic.Hint}{(diagnostic.Hint.EndsWith('?') ? "" : ".")}";
        return $"::{name} file={Property(place.Path)}{position},title={Property(code.Id)}::{Data($"{diagnostic.Message}.{hint}")}";
    }

    // Percent first: it is what the others become.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
