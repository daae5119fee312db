using System.Globalization;
using System.Text;
using EvidenceSite.Benchmarks.Corpus;
using EvidenceSite.Benchmarks.Measure;

namespace EvidenceSite.Benchmarks.Peers;

/// <summary>Measures our index beside those of Pagefind and MiniSearch, one after the other in each run, so that all see the same machine.</summary>
internal sealed class PeersBenchmark(string work)
{
    private const string Ours = "EvidenceSite";
    private const string WithItems = "EvidenceSite with items";
    private const string Pagefind = "Pagefind";
    private const string MiniSearch = "MiniSearch";
    private const int LargestForSeveralRuns = 10_000;
    private const int SeveralRuns = 3;

    /// <param name="work">A folder for corpora, pages and packages, which is removed again.</param>
    public static string Run(ImmutableArray<int> sizes, string work)
    {
        Directory.CreateDirectory(work);
        try
        {
            var packages = NodePackages.Install(Path.Combine(work, "node"));
            if (packages is null) Console.Error.WriteLine("Node is not there, so there is nobody to compare with");
            var text = new StringBuilder();
            foreach (var size in sizes) text.Append(Table(size, new PeersBenchmark(Path.Combine(work, $"{size}")).Measure(size, packages))).Append('\n');
            return text.ToString();
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private List<IndexFigures> Measure(int records, NodePackages? packages)
    {
        var corpus = Path.Combine(work, "corpus");
        CorpusGenerator.Generate(new CorpusOptions(records, corpus, Seed: 1, ["en"]));
        if (packages is not null) FreshProcess.PeerInput(corpus, work);
        var runs = new List<IndexFigures>();
        for (var left = records <= LargestForSeveralRuns ? SeveralRuns : 1; left > 0; left--)
        {
            runs.AddRange(Own(FreshProcess.Search(corpus)));
            if (packages is not null) runs.AddRange([OfPagefind(packages), OfMiniSearch(packages)]);
            Console.Error.WriteLine(string.Join("; ", runs.TakeLast(4).Select(run => string.Create(CultureInfo.InvariantCulture, $"{run.Program} {run.Seconds:0.0} s"))));
        }
        Directory.Delete(work, recursive: true);
        return [.. runs.GroupBy(run => run.Program, StringComparer.Ordinal).Select(IndexFigures.MedianOf)];
    }

    // Items serve exports, which the others have not, so the index stands there without them first.
    private static IEnumerable<IndexFigures> Own(SearchFigures index)
    {
        var items = index.Folders.Single(folder => folder.Folder == "x");
        yield return new(Ours, index.Seconds, index.PeakMegabytes, index.Files - items.Files, index.Megabytes - (items.Bytes / 1e6));
        yield return new(WithItems, index.Seconds, index.PeakMegabytes, index.Files, index.Megabytes);
    }

    private IndexFigures OfPagefind(NodePackages packages)
    {
        var index = Path.Combine(work, "pagefind");
        if (Directory.Exists(index)) Directory.Delete(index, recursive: true);
        return IndexFigures.Of(Pagefind, MeasuredProgram.Run(packages.PagefindProgram, ["--site", PeerInput.Pages(work), "--output-path", index], work), index);
    }

    private IndexFigures OfMiniSearch(NodePackages packages)
    {
        var index = Directory.CreateDirectory(Path.Combine(work, "minisearch")).FullName;
        string[] arguments = ["minisearch-index.mjs", PeerInput.Documents(work), Path.Combine(index, "index.json")];
        return IndexFigures.Of(MiniSearch, MeasuredProgram.Run("node", arguments, packages.Folder, NodePackages.LargeHeap), index);
    }

    private static MarkdownTable Table(int records, List<IndexFigures> figures)
    {
        var table = new MarkdownTable($"{records} records", "seconds", "peak MB", "files", "MB on disk");
        foreach (var index in figures) table.Row(index.Program, Text(index.Seconds), Text(index.PeakMegabytes), Text(index.Files), Text(index.Megabytes));
        if (figures.Find(index => index.Program == Pagefind) is not { } peer) return table;
        foreach (var index in figures.Where(index => index.Program is Ours or WithItems))
        {
            table.Row($"{index.Program} / Pagefind", Text(index.Seconds / peer.Seconds), Text(index.PeakMegabytes / peer.PeakMegabytes), Text((double)index.Files / peer.Files), Text(index.Megabytes / peer.Megabytes));
        }
        return table.Row("at most", Text(1 / 8.0), Text(1 / 4.0), Text(1 / 10.0), Text(1 / 3.0));
    }

    private static string Text(double value) => value.ToString(value < 10 ? "0.###" : "#,0.#", CultureInfo.InvariantCulture);
}
