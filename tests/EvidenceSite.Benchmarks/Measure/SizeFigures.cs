using System.Globalization;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>All runs with a corpus of one size, each with the floor measured right after it.</summary>
internal sealed class SizeFigures(int records, string corpus)
{
    private readonly List<RunFigures> runs = [];
    private readonly List<double> floors = [];

    public int Records => records;

    /// <summary>The folder that holds <c>input/</c> and <c>output-config/</c>.</summary>
    public string Corpus => corpus;

    public ImmutableArray<FileSize> Input { get; } = FileSize.Below(corpus);

    public ImmutableArray<FileSize> Output { get; private set; } = [];

    public double Seconds => Median.Of(runs.Select(run => run.Seconds));

    public double ProcessSeconds => Median.Of(runs.Select(run => run.ProcessSeconds));

    public double CpuSeconds => Median.Of(runs.Select(run => run.CpuSeconds));

    public double PeakMegabytes => Median.Of(runs.Select(run => run.PeakBytes / 1e6));

    public double FloorSeconds => Median.Of(floors);

    /// <summary>The median of each run's own ratio: run and floor were neighbours in time, so they saw the same machine.</summary>
    public double TimesFloor => Median.Of(runs.Zip(floors, (run, floor) => run.ProcessSeconds / floor));

    public double MillisecondsPerRecord => Seconds / Records * 1000;

    public ImmutableArray<StageSeconds> Stages => runs.Count == 0 ? [] :
        [.. runs[0].Stages.Select((stage, i) => new StageSeconds(stage.Stage, Median.Of(runs.Where(run => i < run.Stages.Length).Select(run => run.Stages[i].Seconds))))];

    /// <summary>Builds into a fresh folder, measures the floor for the same files into another, and removes both. Gives back the figures in a line.</summary>
    public string Measure(string work)
    {
        var output = Path.Combine(work, "output");
        var copy = Path.Combine(work, "floor");
        var run = FreshProcess.Build(corpus, output);
        Output = FileSize.Below(output);
        var floor = Floor.Read(corpus, Input) + Floor.Write(copy, Output);
        Directory.Delete(output, recursive: true);
        Directory.Delete(copy, recursive: true);
        runs.Add(run);
        floors.Add(floor);
        return string.Create(CultureInfo.InvariantCulture,
            $"{records} records: process {run.ProcessSeconds:0.00} s, CPU {run.CpuSeconds:0.00} s, floor {floor:0.00} s, peak {run.PeakBytes / 1e6:0} MB");
    }
}
