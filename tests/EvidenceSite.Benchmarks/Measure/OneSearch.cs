using System.Diagnostics;
using EvidenceSite.Cite;
using EvidenceSite.Read;
using EvidenceSite.Relate;
using EvidenceSite.Search;
using EvidenceSite.Theme;
using EvidenceSite.Validate;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>The index that a measured process makes.</summary>
internal static class OneSearch
{
    /// <param name="corpus">The folder that holds <c>input/</c> and <c>output-config/</c>.</param>
    public static SearchFigures Run(string corpus)
    {
        var catalogue = Related(corpus);
        var citer = SiteBuilder.CiterOf(CitationStyles.Compile(catalogue.Content.Citations).Value, catalogue.Content);
        BuildRun.LetGo();
        var before = Megabytes(process => process.WorkingSet64);
        var (watch, cpu) = (Stopwatch.StartNew(), Cpu());
        var index = SearchIndexer.Index(catalogue, record => SiteBuilder.Item(record, citer)).Value;
        var seconds = watch.Elapsed.TotalSeconds;
        cpu = Cpu() - cpu;
        var peak = Megabytes(process => process.PeakWorkingSet64);
        var folders = index.Files.GroupBy(file => file.Path.ToString().Split('/')[1], StringComparer.Ordinal)
            .Select(group => new FolderFigures(group.Key, group.Count(), group.Sum(file => (long)file.Content.Length), group.Max(file => file.Content.Length)))
            .OrderBy(folder => folder.Folder, StringComparer.Ordinal);
        var root = index.Files.First(file => file.Path.ToString() == index.Root.Path).Content.Length;
        return new SearchFigures(catalogue.Studies.Length, seconds, cpu, before, peak, root, [.. folders], QueryLoads.Of(index, catalogue));
    }

    /// <summary>A corpus up to the step before the index.</summary>
    public static Catalogue Related(string corpus)
    {
        var read = InputFolderReader.Read(new InputFolders(Path.Combine(corpus, "input"), Path.Combine(corpus, "output-config"), null));
        var files = ThemeOverlay.Add(RazorTheme.Create().Files, read).Value;
        var content = Validator.Validate(InputReader.Read(files).Value, new SiteOverrides(null, null)).Value;
        return Relater.Relate(content, InputIds.Of(files)).Value;
    }

    private static double Megabytes(Func<Process, long> bytes)
    {
        using var process = Process.GetCurrentProcess();
        return bytes(process) / 1e6;
    }

    private static double Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }
}
