using System.Diagnostics;
using EvidenceSite.Theme;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>The build that a measured process runs.</summary>
internal static class OneBuild
{
    private const int ErrorsShown = 5;

    /// <summary>Builds with the theme that the program ships; the clock starts before the theme is made.</summary>
    /// <param name="corpus">The folder that holds <c>input/</c> and <c>output-config/</c>.</param>
    public static RunFigures Run(string corpus, string output)
    {
        var watch = Stopwatch.StartNew();
        var options = new BuildOptions
        {
            InputFolder = Path.Combine(corpus, "input"),
            ConfigFolder = Path.Combine(corpus, "output-config"),
            OutputFolder = output,
        };
        var result = SiteBuilder.Build(options, RazorTheme.Create());
        var seconds = watch.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        var report = result.Report;
        var stages = report.Stages.Select(stage => new StageSeconds(stage.Stage, stage.Elapsed.TotalSeconds));
        return new RunFigures(seconds, process.TotalProcessorTime.TotalSeconds, process.PeakWorkingSet64, [.. stages])
        {
            Pages = report.Pages,
            Written = report.Written,
            Unchanged = report.Unchanged,
            UpToDate = report.UpToDate,
            Errors = [.. result.Diagnostics.Where(found => found.Severity == Severity.Error).Take(ErrorsShown).Select(found => found.ToString())],
        };
    }
}
