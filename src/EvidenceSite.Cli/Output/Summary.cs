using System.Globalization;
using EvidenceSite.Import;
using EvidenceSite.New;

namespace EvidenceSite.Cli.Output;

/// <summary>One sentence on what a command did.</summary>
internal static class Summary
{
    public static string Of(BuildResult result)
    {
        var report = result.Report;
        if (!result.Succeeded) return $"Nothing was published: {Counts(result.Diagnostics)}.";
        var size = $"{Count(report.Records, "record")}, {Count(report.Pages, "page")}";
        if (report.UpToDate) return $"Nothing has changed: {size}; {Counts(result.Diagnostics)}.";
        var files = report.Written + report.Unchanged + report.Deleted == 0
            ? "nothing written"
            : string.Create(CultureInfo.InvariantCulture, $"{Count(report.Written, "file")} written, {report.Unchanged} unchanged, {report.Deleted} deleted");
        return $"Done: {size}; {Quotations(report.Quotations)}{Credit(report.Credit)}{files}; {Counts(result.Diagnostics)}.";
    }

    private static string Quotations(int count) => count == 0 ? "" : $"{Count(count, "quotation")} verified; ";

    private static string Credit(CreditCoverage? credit) =>
        credit is null ? "" : $"credit audited on {Count(credit.Pages, "page")}, {Count(credit.Uses, "use")} of {Count(credit.Sources, "source")}; ";

    public static string Of(ImportResult result)
    {
        var outcomes = Enum.GetValues<ImportOutcome>().Select(o => (Outcome: o, Count: result.Files.Count(f => f.Outcome == o))).Where(o => o.Count > 0);
        var told = string.Join(", ", outcomes.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Count} {Name(o.Outcome)}")));
        return $"Import: {(told.Length == 0 ? "no file" : told)}; {Counts(result.Diagnostics)}.";
    }

    public static string Of(NewVersionResult result) => result.Number == 0
        ? $"Nothing was written: {Counts(result.Diagnostics)}."
        : result.DryRun ? string.Create(CultureInfo.InvariantCulture, $"Version {result.Number} of {PrintedText.Line(result.Slug)} would begin; nothing was written.")
        : string.Create(CultureInfo.InvariantCulture, $"Version {result.Number} of {PrintedText.Line(result.Slug)} begins; version {result.Number - 1} is kept. Change the text now.");

    /// <summary>How an outcome is called in a list of files.</summary>
    public static string Name(ImportOutcome outcome) => outcome.ToString().ToLowerInvariant();

    /// <summary><c>2 errors, 1 warning</c>.</summary>
    public static string Counts(ImmutableArray<Diagnostic> diagnostics) =>
        $"{Count(diagnostics.Count(d => d.Severity == Severity.Error), "error")}, {Count(diagnostics.Count(d => d.Severity == Severity.Warning), "warning")}";

    private static string Count(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");
}
