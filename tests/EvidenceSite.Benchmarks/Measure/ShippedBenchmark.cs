using System.Globalization;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>Measures the command-line program as people run it, with the site that the repository ships.</summary>
internal static class ShippedBenchmark
{
    private const double Target = 1;

    /// <summary>Gives back a Markdown table of medians; each run writes into a fresh folder.</summary>
    public static string Run(string input, string configuration, string work, int runs)
    {
        var times = new List<(double Wall, double Cpu)>();
        for (var i = 0; i < runs; i++)
        {
            var output = Path.Combine(work, "output");
            times.Add(FreshProcess.Program(input, configuration, output));
            Directory.Delete(output, recursive: true);
        }
        Directory.Delete(work);
        var table = new MarkdownTable("shipped site", "seconds", "target", "met");
        Row(table, "process, wall clock", Median.Of(times.Select(time => time.Wall)));
        Row(table, "process, processor time", Median.Of(times.Select(time => time.Cpu)));
        return table.ToString();
    }

    private static void Row(MarkdownTable table, string what, double seconds) => table.Row(
        what, seconds.ToString("0.00", CultureInfo.InvariantCulture), "under " + Target.ToString(CultureInfo.InvariantCulture), seconds < Target ? "yes" : "no");
}
