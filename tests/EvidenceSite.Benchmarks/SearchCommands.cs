using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using EvidenceSite.Benchmarks.Browser;
using EvidenceSite.Benchmarks.Measure;
using EvidenceSite.Benchmarks.Peers;
using EvidenceSite.Benchmarks.Relevance;

namespace EvidenceSite.Benchmarks;

/// <summary>The commands that measure search.</summary>
internal static class SearchCommands
{
    public static ImmutableArray<Command> All() =>
    [
        Measured("search", "Measures the search index: how long it takes, how large it is, and what queries load of it.", "10000,50000", SearchBenchmark.Run),
        Measured("search-peers", "Measures the search index beside those of Pagefind and MiniSearch, where Node is there.", "10000,50000", PeersBenchmark.Run),
        Measured("search-browser", "Measures the search page in Chromium: bytes, requests and time from the key to the rows.", "10000,50000", BrowserBenchmark.Run),
        Measured("search-relevance", "Asks for records of a corpus as readers would, and counts how often they are found.", "10000", RelevanceBenchmark.Run),
        OneSearch(),
        OnePeerInput(),
    ];

    private static Command Measured(string name, string description, string sizes, Func<ImmutableArray<int>, string, string> run)
    {
        var records = new Option<string>("--records") { Description = "Records of each corpus", DefaultValueFactory = _ => sizes };
        var work = Commands.Work();
        var command = new Command(name, description) { records, work };
        command.SetAction(parsed => Console.WriteLine(run(
            [.. Commands.List(parsed.GetValue(records)).Select(size => int.Parse(size, CultureInfo.InvariantCulture))], Commands.NewFolder(parsed.GetValue(work)))));
        return command;
    }

    private static Command OneSearch()
    {
        var corpus = Corpus();
        var command = new Command("one-search", "Indexes once and prints the figures.") { corpus };
        command.Hidden = true;
        command.SetAction(parsed => Console.WriteLine(JsonSerializer.Serialize(Measure.OneSearch.Run(parsed.GetRequiredValue(corpus)), FiguresJson.Default.SearchFigures)));
        return command;
    }

    private static Command OnePeerInput()
    {
        var corpus = Corpus();
        var output = new Option<string>("--output") { Required = true };
        var command = new Command("peer-input", "Writes a corpus as other programs index it.") { corpus, output };
        command.Hidden = true;
        command.SetAction(parsed => PeerInput.Write(Measure.OneSearch.Related(parsed.GetRequiredValue(corpus)), parsed.GetRequiredValue(output)));
        return command;
    }

    private static Option<string> Corpus() => new("--corpus") { Required = true };
}
