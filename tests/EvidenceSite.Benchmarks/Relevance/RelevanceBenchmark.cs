using System.Globalization;
using System.Text;
using System.Text.Json;
using EvidenceSite.Benchmarks.Browser;
using EvidenceSite.Benchmarks.Measure;
using EvidenceSite.Benchmarks.Peers;

namespace EvidenceSite.Benchmarks.Relevance;

/// <summary>Whether readers find what they look for, with our engine, Pagefind and MiniSearch, each as its own documents tell to use it.</summary>
internal static class RelevanceBenchmark
{
    private const int Seed = 20_261_121;
    private const int Subjects = 30;

    // A finding is on its study's page, and a claim on its brief's.
    private const string AskOurs = """
        async (queries) => {
          const { openIndex } = await import("../assets/search/engine.js");
          const { root, base } = document.getElementById("found").dataset;
          const engine = openIndex(new URL(root, location.href).href, new URL(base, location.href).href, "en");
          const kinds = { finding: "record", claim: "brief" };
          const answers = [];
          for (const query of queries) {
            const { results } = await engine.search({ query });
            const ids = results.map((result) => `${kinds[result.kind] ?? result.kind}/${result.id.split("#")[0]}`);
            answers.push([...new Set(ids)].slice(0, 10));
          }
          return answers;
        }
        """;

    private const string AskPagefind = """
        async (queries) => {
          const answers = [];
          for (const query of queries) answers.push((await find(query)).map((result) => result.url.split("/").filter(Boolean).slice(-2).join("/")));
          return answers;
        }
        """;

    public static string Run(ImmutableArray<int> sizes, string work)
    {
        var text = new StringBuilder();
        foreach (var size in sizes) text.Append(RunAsync(size, work).GetAwaiter().GetResult()).Append('\n');
        return text.ToString();
    }

    private static async Task<string> RunAsync(int records, string work)
    {
        await using var sites = await ServedSites.StartAsync(records, work).ConfigureAwait(false);
        var catalogue = OneSearch.Related(ServedSites.Corpus(work));
        ImmutableArray<RelevanceQuery> known = [.. new KnownItems(catalogue, Seed).All()];
        ImmutableArray<RelevanceQuery> topical = [.. TopicalQueries.Of(catalogue, Subjects)];
        var programs = new List<(Judged Known, Judged Topical)>();
        foreach (var program in sites.Programs())
        {
            var script = program.Name == "Pagefind" ? AskPagefind : AskOurs;
            programs.Add((await AskAsync(program, script, known).ConfigureAwait(false), await AskAsync(program, script, topical).ConfigureAwait(false)));
        }
        if (sites.Packages is { } packages) programs.Add((MiniSearch(packages, work, known), MiniSearch(packages, work, topical)));
        foreach (var failure in programs[0].Known.Failures()) Console.Error.WriteLine(failure);
        return Table(records, known, programs).ToString();
    }

    private static async Task<Judged> AskAsync(SearchProgram program, string script, ImmutableArray<RelevanceQuery> queries) =>
        new(program.Name, queries, await program.AskAsync(script, [.. queries.Select(query => query.Text)]).ConfigureAwait(false));

    private static Judged MiniSearch(NodePackages packages, string work, ImmutableArray<RelevanceQuery> queries)
    {
        var (index, asked, answered) = (Path.Combine(work, "minisearch.json"), Path.Combine(work, "queries.json"), Path.Combine(work, "answers.json"));
        if (!File.Exists(index)) MeasuredProgram.Run("node", ["minisearch-index.mjs", PeerInput.Documents(work), index], packages.Folder, NodePackages.LargeHeap);
        File.WriteAllText(asked, JsonSerializer.Serialize(queries.Select(query => query.Text)));
        MeasuredProgram.Run("node", ["minisearch-search.mjs", index, asked, answered], packages.Folder, NodePackages.LargeHeap);
        return new Judged("MiniSearch", queries, JsonSerializer.Deserialize<string[][]>(File.ReadAllText(answered))!);
    }

    private static MarkdownTable Table(int records, ImmutableArray<RelevanceQuery> known, List<(Judged Known, Judged Topical)> programs)
    {
        var table = new MarkdownTable([string.Create(CultureInfo.InvariantCulture, $"{records} records: success at 1 / at 5"), "queries", .. programs.Select(program => program.Known.Program)]);
        foreach (var kind in known.Select(query => query.Kind).Distinct(StringComparer.Ordinal).Append(null))
        {
            var count = known.Count(query => kind is null || query.Kind == kind);
            table.Row([kind ?? "all known items", Text(count), .. programs.Select(program => $"{Text(program.Known.Success(kind, 1))} / {Text(program.Known.Success(kind, 5))}")]);
        }
        return table.Row(["subjects: precision at 10", Text(programs[0].Topical.Queries.Length), .. programs.Select(program => Text(program.Topical.Precision("subject")))]);
    }

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
