using System.CommandLine;
using EvidenceSite.Benchmarks.Corpus;

namespace EvidenceSite.Benchmarks;

/// <summary>The commands of the benchmark program.</summary>
internal static class Commands
{
    public static RootCommand Root()
    {
        var root = new RootCommand("Makes corpora of any size and measures how a site is built from them.");
        root.Subcommands.Add(Generate());
        return root;
    }

    private static Command Generate()
    {
        var records = new Option<int>("--records") { Description = "How many records", Required = true };
        var output = new Option<string>("--output") { Description = "An empty folder for input/ and output-config/", Required = true };
        var seed = new Option<int>("--seed") { Description = "The same seed makes the same corpus", DefaultValueFactory = _ => 1 };
        var languages = new Option<string>("--languages") { Description = "Of the interface, as in en,es", DefaultValueFactory = _ => "en" };
        var command = new Command("generate", "Writes a corpus.") { records, output, seed, languages };
        command.SetAction(parsed => CorpusGenerator.Generate(new CorpusOptions(
            parsed.GetRequiredValue(records), parsed.GetRequiredValue(output), parsed.GetValue(seed), [.. parsed.GetValue(languages)!.Split(',')])));
        return command;
    }
}
