using EvidenceSite.Benchmarks.Corpus;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>Generates corpora of several sizes and measures how they build.</summary>
internal static class BuildBenchmark
{
    private const int RebuildRecords = 10_000;

    /// <summary>Prints a line of progress for every run to standard error, and gives back the report.</summary>
    /// <param name="work">A folder for corpora and sites, which is removed again; it decides which disk is measured.</param>
    public static BuildReportText Run(ImmutableArray<int> sizes, int runs, string work, ImmutableArray<string> languages)
    {
        Directory.CreateDirectory(work);
        try
        {
            var figures = sizes.Select(size => Prepare(size, work, languages)).ToList();
            for (var run = 1; run <= runs; run++)
            {
                foreach (var size in figures) Console.Error.WriteLine($"Run {run} of {runs}, {size.Measure(work)}");
            }
            return new BuildReportText(figures, Rebuild(figures, work, runs), runs);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static SizeFigures Prepare(int records, string work, ImmutableArray<string> languages)
    {
        Console.Error.WriteLine($"Generating {records} records");
        var folder = Path.Combine(work, $"corpus-{records}");
        CorpusGenerator.Generate(new CorpusOptions(records, folder, Seed: 1, languages));
        return new SizeFigures(records, folder);
    }

    private static RebuildFigures? Rebuild(List<SizeFigures> figures, string work, int runs)
    {
        if (figures.Find(size => size.Records == RebuildRecords) is not { } size) return null;
        Console.Error.WriteLine($"Rebuilding {size.Records} records");
        var rebuild = new RebuildFigures(size);
        rebuild.Measure(work, runs);
        return rebuild;
    }
}
