using System.Text.Json;
using EvidenceSite.Import;
using EvidenceSite.New;

namespace EvidenceSite.Cli.Output;

/// <summary>For other programs: one document, whatever was found.</summary>
internal sealed class JsonDiagnostics(Surroundings around) : DiagnosticWriter
{
    public override void Write(BuildResult result, Verbosity verbosity)
    {
        var report = result.Report;
        ImmutableArray<JsonStage>? stages = verbosity == Verbosity.Detailed
            ? [.. report.Stages.Select(s => new JsonStage(s.Stage, s.Elapsed.TotalMilliseconds))]
            : null;
        Print(new JsonReport(1, result.Succeeded, List(result.Diagnostics, verbosity))
        {
            Build = new JsonBuild(report.Records, report.Pages, report.Written, report.Unchanged, report.Deleted, report.UpToDate, stages)
            {
                Quotations = report.Quotations,
                Credit = report.Credit is { } credit ? new JsonCredit(credit.Pages, credit.Uses, credit.Sources) : null,
            },
        });
    }

    public override void Write(ImportResult result, Verbosity verbosity) =>
        Print(new JsonReport(1, ExitCode.Of(result.Diagnostics) == ExitCode.Done, List(result.Diagnostics, verbosity))
        {
            Imported = [.. result.Files.Select(f => new JsonImportedFile(f.Path, Summary.Name(f.Outcome), f.RecordPath))],
        });

    public override void Write(NewVersionResult result, Verbosity verbosity) =>
        Print(new JsonReport(1, ExitCode.Of(result.Diagnostics) == ExitCode.Done, List(result.Diagnostics, verbosity)) { Written = result.Written });

    private void Print(JsonReport report) => around.Output.Write(JsonSerializer.Serialize(report, JsonReportContext.Default.JsonReport) + "\n");

    private static ImmutableArray<JsonDiagnostic> List(ImmutableArray<Diagnostic> diagnostics, Verbosity verbosity) =>
        [.. Rank(diagnostics, verbosity).Select(Of)];

    private static JsonDiagnostic Of(Diagnostic d) => new(
        d.Code.Id, d.Severity.ToString().ToLowerInvariant(), d.Place.Path, Known(d.Place.Line), Known(d.Place.Column), d.Message, d.Hint);

    private static int? Known(int number) => number == 0 ? null : number;
}
