using System.Diagnostics;
using System.Globalization;
using EvidenceSite.Csl;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>Measures how many entries of a bibliography the CSL processor renders as HTML, sorting and disambiguation included.</summary>
internal static class CslBenchmark
{
    private static readonly ImmutableArray<string> Families = ["Smith", "García", "Müller", "O'Neill", "van der Berg", "Chen", "Kowalski", "Okafor", "Dupont", "Ito"];

    /// <summary>A table of runs; the first ones also compile the program.</summary>
    public static string Run(string styleFile, int items, int runs)
    {
        var style = CslStyle.Read(File.ReadAllText(styleFile));
        if (style.Value is null) return string.Join('\n', style.Faults);
        var processor = new CitationProcessor(style.Value, CslLocale.Shipped, "en-US");
        var works = Enumerable.Range(0, items).Select(Work).ToList();
        var table = new MarkdownTable("run", "entries a second", "entries a CPU second", "bytes an entry");
        for (var run = 1; run <= runs; run++) table.Row([Whole(run), .. Measure(processor, works)]);
        return table.ToString();
    }

    private static ImmutableArray<string> Measure(CitationProcessor processor, List<CslItem> works)
    {
        var (watch, cpu, memory) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        var letters = processor.Bibliography(works)?.Entries.Sum(e => e.Run.ToHtml().Length) ?? 0;
        var seconds = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds;
        GC.KeepAlive(letters);
        return [Whole(works.Count / watch.Elapsed.TotalSeconds), Whole(works.Count / seconds), Whole((GC.GetAllocatedBytesForCurrentThread() - memory) / (double)works.Count)];
    }

    /// <summary>An article by one to six of thousands of authors. The same number makes the same article.</summary>
    private static CslItem Work(int number) => new()
    {
        Id = "work" + Whole(number),
        Type = "article-journal",
        Texts = new Dictionary<string, string>
        {
            ["title"] = $"A study of the number {Whole(number)} and of its effects on people who use services",
            ["container-title"] = "Journal of Numbers",
            ["volume"] = Whole(number % 50 + 1),
            ["issue"] = Whole(number % 12 + 1),
            ["page"] = $"{Whole(number % 900)}-{Whole(number % 900 + 12)}",
            ["DOI"] = "10.1000/" + Whole(number),
            ["language"] = "en",
        },
        Names = new Dictionary<string, ImmutableArray<CslName>> { ["author"] = [.. Enumerable.Range(0, 1 + number * 7 % 6).Select(i => Author(number * 31 + i * 17))] },
        Dates = new Dictionary<string, CslDate> { ["issued"] = new() { Start = new(1990 + number % 35, 1 + number % 12, 1 + number % 28) } },
    };

    private static CslName Author(int number) => new() { Family = Families[number % Families.Length] + Whole(number % 3001), Given = "Anna Maria" };

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
