using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;
using EvidenceSite.Benchmarks.Corpus;
using EvidenceSite.Read;
using EvidenceSite.Relate;
using EvidenceSite.Theme;
using EvidenceSite.Validate;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>Measures what it costs to hold all findings of a corpus to the words of their studies, as a share of its build.</summary>
internal static class VerificationBenchmark
{
    private const double Target = 0.10;

    /// <summary>Gives back a Markdown table of medians. Each build has a process of its own; the checks alone run in this one, the first of them cold.</summary>
    public static string Run(int summaries, int findings, int runs, string work)
    {
        var corpus = Path.Combine(work, "corpus");
        try
        {
            CorpusGenerator.Generate(new CorpusOptions(summaries, corpus, Seed: 1, ["en"]) { Findings = findings });
            var builds = Enumerable.Range(1, runs).Select(run => FreshProcess.Build(corpus, Path.Combine(work, $"output-{run}"))).ToList();
            var checks = Checks(corpus, runs);
            return Report(Median.Of(builds.Select(build => build.Seconds)), checks);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static (double First, double Warm, int Quotations) Checks(string corpus, int runs)
    {
        var files = Theme.Files.AddRange(InputFolderReader.Read(new InputFolders(Path.Combine(corpus, "input"), Path.Combine(corpus, "output-config"), null)).Value);
        var content = Validator.Validate(InputReader.Read(files).Value, new SiteOverrides(null, null)).Value;
        var byRecord = content.Summaries.ToFrozenDictionary(summary => summary.RecordId, StringComparer.Ordinal);
        var quotations = 0;
        var times = Enumerable.Range(0, runs + 1).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            quotations = EvidenceCheck.Run(content, byRecord, new DiagnosticBag()).Quotations;
            return watch.Elapsed.TotalSeconds;
        }).ToList();
        return (times[0], Median.Of(times.Skip(1)), quotations);
    }

    private static string Report(double build, (double First, double Warm, int Quotations) checks)
    {
        var table = new MarkdownTable("quotations verified", "build s", "checks, cold s", "share", "checks, warm s", "share", "under 10 %");
        table.Row(
            checks.Quotations.ToString(CultureInfo.InvariantCulture), Seconds(build),
            Seconds(checks.First), Percent(checks.First / build), Seconds(checks.Warm), Percent(checks.Warm / build),
            checks.First / build < Target ? "yes" : "no");
        return table.ToString();
    }

    private static Render.Theme Theme { get; } = RazorTheme.Create();

    private static string Seconds(double seconds) => seconds.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
