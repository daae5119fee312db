using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using EvidenceSite.Benchmarks.Corpus;
using EvidenceSite.Benchmarks.Measure;

namespace EvidenceSite.Benchmarks;

/// <summary>The commands of the benchmark program.</summary>
internal static class Commands
{
    public static RootCommand Root()
    {
        var root = new RootCommand("Makes corpora of any size and measures how a site is built from them.") { Generate(), Build(), Shipped(), Verify(), Csl(), One() };
        foreach (var command in SearchCommands.All()) root.Add(command);
        return root;
    }

    private static Command Generate()
    {
        var records = new Option<int>("--records") { Description = "How many records", Required = true };
        var output = new Option<string>("--output") { Description = "An empty folder for input/ and output-config/", Required = true };
        var seed = new Option<int>("--seed") { Description = "The same seed makes the same corpus", DefaultValueFactory = _ => 1 };
        var languages = Languages();
        var command = new Command("generate", "Writes a corpus.") { records, output, seed, languages };
        command.SetAction(parsed => CorpusGenerator.Generate(new CorpusOptions(
            parsed.GetRequiredValue(records), parsed.GetRequiredValue(output), parsed.GetValue(seed), List(parsed.GetValue(languages)))));
        return command;
    }

    private static Command Build()
    {
        var sizes = new Option<string>("--sizes") { Description = "Records of each corpus", DefaultValueFactory = _ => "1000,10000,50000" };
        var runs = Runs(3);
        var languages = Languages();
        var work = Work();
        var command = new Command("build", "Measures whole builds, each in a fresh process, against the least that disk and memory allow.") { sizes, runs, languages, work };
        command.SetAction(parsed => Console.WriteLine(BuildBenchmark.Run(
            [.. List(parsed.GetValue(sizes)).Select(size => int.Parse(size, CultureInfo.InvariantCulture))],
            parsed.GetValue(runs), NewFolder(parsed.GetValue(work)), List(parsed.GetValue(languages)))));
        return command;
    }

    private static Command Shipped()
    {
        var input = new Option<string>("--input") { Description = "The site's input", DefaultValueFactory = _ => "input" };
        var configuration = new Option<string>("--config") { Description = "The site's configuration", DefaultValueFactory = _ => "output-config" };
        var runs = Runs(7);
        var work = Work();
        var command = new Command("shipped", "Measures the command-line program with the site of this repository.") { input, configuration, runs, work };
        command.SetAction(parsed => Console.WriteLine(ShippedBenchmark.Run(
            parsed.GetValue(input)!, parsed.GetValue(configuration)!, NewFolder(parsed.GetValue(work)), parsed.GetValue(runs))));
        return command;
    }

    private static Command Csl()
    {
        var style = new Option<string>("--style") { Description = "A .csl file", Required = true };
        var items = new Option<int>("--items") { Description = "How many entries", DefaultValueFactory = _ => 5000 };
        var runs = Runs(7);
        var command = new Command("csl", "Measures the CSL processor on a bibliography of made-up articles.") { style, items, runs };
        command.SetAction(parsed => Console.WriteLine(CslBenchmark.Run(parsed.GetRequiredValue(style), parsed.GetValue(items), parsed.GetValue(runs))));
        return command;
    }

    private static Command Verify()
    {
        var summaries = new Option<int>("--summaries") { Description = "How many studies with a summary", DefaultValueFactory = _ => 1_000 };
        var findings = new Option<int>("--findings") { Description = "Findings of each", DefaultValueFactory = _ => 5 };
        var runs = Runs(3);
        var work = Work();
        var command = new Command("verify", "Measures what the comparison of findings with their sources costs a build.") { summaries, findings, runs, work };
        command.SetAction(parsed => Console.WriteLine(VerificationBenchmark.Run(
            parsed.GetValue(summaries), parsed.GetValue(findings), parsed.GetValue(runs), NewFolder(parsed.GetValue(work)))));
        return command;
    }

    /// <summary>What a measured process runs; it prints its figures as JSON.</summary>
    private static Command One()
    {
        var corpus = new Option<string>("--corpus") { Required = true };
        var output = new Option<string>("--output") { Required = true };
        var command = new Command("one", "Builds once and prints the figures.") { corpus, output };
        command.Hidden = true;
        command.SetAction(parsed => Console.WriteLine(JsonSerializer.Serialize(
            OneBuild.Run(parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(output)), FiguresJson.Default.RunFigures)));
        return command;
    }

    private static Option<string> Languages() => new("--languages") { Description = "Of the interface, as in en,es", DefaultValueFactory = _ => "en" };

    private static Option<int> Runs(int usual) => new("--runs") { Description = "The median of how many", DefaultValueFactory = _ => usual };

    public static Option<string> Work() => new("--work") { Description = "Where to put corpora and sites; this is the disk that is measured", DefaultValueFactory = _ => Path.GetTempPath() };

    public static string NewFolder(string? below) => Path.Combine(below ?? "", "evidence-site-" + Path.GetRandomFileName());

    public static ImmutableArray<string> List(string? text) => [.. (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
