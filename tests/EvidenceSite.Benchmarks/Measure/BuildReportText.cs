using System.Globalization;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>The result of the build benchmark as Markdown, with the targets beside the figures.</summary>
internal sealed class BuildReportText(IReadOnlyList<SizeFigures> sizes, RebuildFigures? rebuild, int runs)
{
    private const double FloorTarget = 6;
    private const double MemoryTarget = 400;
    private const double LinearTarget = 20;
    private const double RebuildTarget = 1.5;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public override string ToString() => string.Join('\n', Sections());

    private IEnumerable<string> Sections()
    {
        yield return "## Builds\n";
        yield return string.Create(Invariant, $"Medians of {runs} runs, each in a fresh process and followed by its floor (reading all input and writing all output on {Environment.ProcessorCount} cores); the page cache is warm. {Load()}\n");
        yield return Builds();
        yield return "## Stages, in seconds\n";
        yield return Stages();
        if (rebuild is not null)
        {
            yield return string.Create(Invariant, $"## Rebuilds of {rebuild.Records:N0} records\n");
            yield return Rebuilds(rebuild);
        }
        yield return "## Targets\n";
        yield return Targets();
    }

    private string Builds()
    {
        var table = new MarkdownTable("records", "input files", "MB", "output files", "MB", "build s", "process s", "CPU s", "floor s", "× floor", "peak MB", "ms a record");
        foreach (var size in sizes)
        {
            table.Row(Whole(size.Records), Whole(size.Input.Length), Whole(Megabytes(size.Input)), Whole(size.Output.Length), Whole(Megabytes(size.Output)),
                Fine(size.Seconds), Fine(size.ProcessSeconds), Fine(size.CpuSeconds), Fine(size.FloorSeconds), Fine(size.TimesFloor), Whole(size.PeakMegabytes), Fine(size.MillisecondsPerRecord));
        }
        return table.ToString();
    }

    private string Stages()
    {
        var table = new MarkdownTable(["stage", .. sizes.Select(size => Whole(size.Records))]);
        foreach (var stage in sizes[^1].Stages.Select(stage => stage.Stage))
        {
            table.Row([stage, .. sizes.Select(size => Fine(size.Stages.FirstOrDefault(s => s.Stage == stage).Seconds))]);
        }
        return table.ToString();
    }

    private static string Rebuilds(RebuildFigures rebuild)
    {
        var table = new MarkdownTable("case", "build s", "process s", "× reading the input", "files written");
        foreach (var row in rebuild.Rows()) table.Row(row.Case, Fine(row.Seconds), Fine(row.ProcessSeconds), Fine(row.TimesRead), Whole(row.Written));
        return table.Row("reading the input alone", Fine(rebuild.ReadSeconds), "", "1.00", "").ToString();
    }

    private string Targets()
    {
        var table = new MarkdownTable("what", "measured", "target", "met");
        if (sizes.FirstOrDefault(size => size.Records == 10_000) is { } ten)
        {
            Target(table, "10,000 records, process time over the floor", ten.TimesFloor, FloorTarget, "×");
            Target(table, "10,000 records, peak memory", ten.PeakMegabytes, MemoryTarget, " MB");
        }
        // The smallest corpus also carries the start of the runtime, so the step before the largest says more about growth.
        foreach (var smaller in sizes.SkipLast(1))
        {
            var growth = ((sizes[^1].MillisecondsPerRecord / smaller.MillisecondsPerRecord) - 1) * 100;
            Target(table, $"growth of the time a record, {Whole(smaller.Records)} to {Whole(sizes[^1].Records)}", growth, LinearTarget, " %");
        }
        if (rebuild is not null) Target(table, $"unchanged rebuild of {Whole(rebuild.Records)} over reading the input", rebuild.Rows()[0].TimesRead, RebuildTarget, "×");
        return table.ToString();
    }

    private static void Target(MarkdownTable table, string what, double measured, double target, string unit) =>
        table.Row(what, Fine(measured) + unit, "under " + target.ToString(Invariant) + unit, measured < target ? "yes" : "no");

    /// <summary>What else kept the machine busy: figures taken under load are too high.</summary>
    private static string Load() => File.Exists("/proc/loadavg") ? $"Load average of the last 1, 5 and 15 minutes: {string.Join(", ", File.ReadAllText("/proc/loadavg").Split(' ')[..3])}." : "";

    private static double Megabytes(ImmutableArray<FileSize> files) => files.Sum(file => file.Bytes) / 1e6;

    private static string Whole(double value) => value.ToString("N0", Invariant);

    private static string Fine(double value) => value.ToString("0.00", Invariant);
}
