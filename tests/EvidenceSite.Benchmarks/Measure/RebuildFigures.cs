namespace EvidenceSite.Benchmarks.Measure;

/// <summary>What it costs to build again when nothing, or one record, has changed.</summary>
internal sealed class RebuildFigures(SizeFigures size)
{
    private readonly List<(RunFigures Run, double Read)> unchanged = [];
    private readonly List<(RunFigures Run, double Read)> touched = [];
    private readonly List<(RunFigures Run, double Read)> changed = [];

    public int Records => size.Records;

    public double ReadSeconds => Median.Of(unchanged.Concat(touched).Concat(changed).Select(pair => pair.Read));

    public (string Case, double Seconds, double ProcessSeconds, double TimesRead, int Written)[] Rows() =>
    [
        Row("nothing changed", unchanged),
        Row("one record touched, same bytes", touched),
        Row("one record changed", changed),
    ];

    /// <summary>Builds once, then <paramref name="runs"/> times in each of the three cases, one after another.</summary>
    public void Measure(string work, int runs)
    {
        var output = Path.Combine(work, "output");
        FreshProcess.Build(size.Corpus, output);
        var record = Path.Combine(size.Corpus, size.Input.First(file => file.Path.StartsWith(Path.Combine("input", "records"), StringComparison.Ordinal)).Path);
        var original = File.ReadAllText(record);
        for (var i = 0; i < runs; i++)
        {
            unchanged.Add(Once(output));
            File.SetLastWriteTimeUtc(record, File.GetLastWriteTimeUtc(record).AddSeconds(1));
            touched.Add(Once(output));
            File.WriteAllText(record, original.Replace("genre: Research", $"genre: Review {i}", StringComparison.Ordinal));
            changed.Add(Once(output));
        }
        File.WriteAllText(record, original);
        Directory.Delete(output, recursive: true);
    }

    private (RunFigures Run, double Read) Once(string output) =>
        (FreshProcess.Build(size.Corpus, output), Floor.Read(size.Corpus, size.Input));

    private static (string Case, double Seconds, double ProcessSeconds, double TimesRead, int Written) Row(string name, List<(RunFigures Run, double Read)> runs) =>
        (name, Median.Of(runs.Select(r => r.Run.Seconds)), Median.Of(runs.Select(r => r.Run.ProcessSeconds)), Median.Of(runs.Select(r => r.Run.Seconds / r.Read)), runs[^1].Run.Written);
}
