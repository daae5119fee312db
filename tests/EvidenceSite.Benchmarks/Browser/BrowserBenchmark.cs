using System.Globalization;
using System.Text;
using EvidenceSite.Benchmarks.Measure;
using EvidenceSite.Benchmarks.Peers;

namespace EvidenceSite.Benchmarks.Browser;

/// <summary>Measures the search page in Chromium beside Pagefind's interface over the same records.</summary>
internal static class BrowserBenchmark
{
    private const int Queries = 50;
    private const int SlowQueries = 10;

    private static readonly ImmutableArray<string> Limits = ["80 / 100", "", "3", "30", "", "2", "100", "", "30", "450", "200", "50"];

    public static string Run(ImmutableArray<int> sizes, string work)
    {
        var text = new StringBuilder();
        foreach (var size in sizes) text.Append(RunAsync(size, work).GetAwaiter().GetResult()).Append('\n');
        return text.ToString();
    }

    private static async Task<MarkdownTable> RunAsync(int records, string work)
    {
        await using var sites = await ServedSites.StartAsync(records, work).ConfigureAwait(false);
        var queries = TitleWords.Of([.. PeerInput.Titles(work)], Queries).ToList();
        var programs = sites.Programs();
        foreach (var query in queries)
        {
            foreach (var program in programs) await program.OnLoopbackAsync(query).ConfigureAwait(false);
        }
        Console.Error.WriteLine("Each query has been asked in a browser of its own");
        foreach (var program in programs)
        {
            await program.GoOnAsync(queries).ConfigureAwait(false);
            await program.TypeAsync(queries.Take(SlowQueries)).ConfigureAwait(false);
        }
        Console.Error.WriteLine("All queries have been asked on one page");
        for (var i = 0; i < SlowQueries; i++)
        {
            foreach (var program in programs) await program.OnSlowLineAsync(queries[i], queries[^(i + 1)]).ConfigureAwait(false);
        }
        return Table(records, programs);
    }

    private static MarkdownTable Table(int records, ImmutableArray<SearchProgram> programs)
    {
        var table = new MarkdownTable([string.Create(CultureInfo.InvariantCulture, $"{records} records"), .. programs.Select(program => program.Name), "at most"]);
        var rows = programs.Select(program => program.Row()).ToList();
        for (var i = 0; i < SearchProgram.Figures.Length; i++) table.Row([SearchProgram.Figures[i], .. rows.Select(row => row[i]), Limits[i]]);
        return table;
    }
}
