using System.Globalization;
using System.Text;
using EvidenceSite.Benchmarks.Corpus;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>Generates corpora of several sizes and measures their search index.</summary>
internal static class SearchBenchmark
{
    /// <param name="work">A folder for corpora, which is removed again.</param>
    public static string Run(ImmutableArray<int> sizes, string work)
    {
        var figures = sizes.Select(size => Measure(size, Path.Combine(work, $"corpus-{size}"))).ToList();
        var text = new StringBuilder(Whole(figures).ToString());
        foreach (var index in figures) text.Append('\n').Append(Folders(index)).Append('\n').Append(Queries(index));
        return text.ToString();
    }

    private static SearchFigures Measure(int records, string folder)
    {
        Console.Error.WriteLine($"Generating {records} records");
        CorpusGenerator.Generate(new CorpusOptions(records, folder, Seed: 1, ["en"]));
        try
        {
            Console.Error.WriteLine($"Indexing {records} records");
            return FreshProcess.Search(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static MarkdownTable Whole(List<SearchFigures> figures)
    {
        var table = new MarkdownTable("records", "seconds", "CPU s", "files", "MB", "root kB", "MB before", "peak MB", "second query kB, median", "worst", "without ranges");
        foreach (var index in figures)
        {
            var loads = index.Queries.Where(query => query.Query[0] != '"').Select(query => (query.Terms + query.TwentyCards) / 1e3).ToList();
            var whole = index.Queries.Where(query => query.Query[0] != '"').Select(query => (query.Terms + query.TwentyPacks) / 1e3);
            table.Row(Text(index.Records), Text(index.Seconds), Text(index.CpuSeconds), Text(index.Files), Text(index.Megabytes), Text(index.RootBytes / 1e3), Text(index.BeforeMegabytes), Text(index.PeakMegabytes), Text(Median.Of(loads)), Text(loads.Max()), Text(Median.Of(whole)));
        }
        return table;
    }

    private static MarkdownTable Folders(SearchFigures index)
    {
        var table = new MarkdownTable($"{index.Records} records: files", "files", "MB", "mean kB", "largest kB");
        foreach (var folder in index.Folders) table.Row(folder.Folder, Text(folder.Files), Text(folder.Bytes / 1e6), Text(folder.Bytes / 1e3 / folder.Files), Text(folder.Largest / 1e3));
        return table;
    }

    private static MarkdownTable Queries(SearchFigures index)
    {
        var table = new MarkdownTable($"{index.Records} records: query", "found", "terms kB", "files", "10 cards kB", "20 cards kB", "their packs kB");
        foreach (var query in index.Queries) table.Row(query.Query, Text(query.Found), Text(query.Terms / 1e3), Text(query.Requests), Text(query.TenCards / 1e3), Text(query.TwentyCards / 1e3), Text(query.TwentyPacks / 1e3));
        return table;
    }

    private static string Text(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
