using System.Diagnostics;
using EvidenceSite.Read;
using EvidenceSite.Relate;
using EvidenceSite.Validate;

namespace EvidenceSite.Benchmarks.Measure;

internal static class OneBuild
{
    public static RunFigures Run(string corpus, string output)
    {
        var watch = Stopwatch.StartNew();
        var stages = new List<StageSeconds>();
        var last = 0.0;
        void Lap(string s) { var t = watch.Elapsed.TotalSeconds; stages.Add(new(s, t - last)); last = t; }
        var files = InputFolderReader.Read(new(Path.Combine(corpus, "input"), Path.Combine(corpus, "output-config"), null)); Lap("files");
        var src = InputReader.Read(files.Value); Lap("read");
        var content = Validator.Validate(src.Value, new(null, null)); Lap("validate");
        var cat = Relater.Relate(content.Value); Lap("relate");
        var d = files.Diagnostics.Concat(src.Diagnostics).Concat(content.Diagnostics).Concat(cat.Diagnostics).ToList();
        foreach (var x in d.GroupBy(x => x.Code.ToString() + x.Severity).Select(g => g.Count() + " " + g.First())) Console.Error.WriteLine(x);
        Directory.CreateDirectory(output);
        File.WriteAllText(Path.Combine(output, "x"), "x");
        return new RunFigures(watch.Elapsed.TotalSeconds, Environment.CpuUsage.TotalTime.TotalSeconds, Process.GetCurrentProcess().PeakWorkingSet64, [.. stages]) { Pages = content.Value.Records.Length };
    }
}
