using EvidenceSite.BrowserTests.Search;
using EvidenceSite.BrowserTests.Support;

namespace EvidenceSite.BrowserTests;

/// <summary>Whatever is typed, the search answers soon and goes on.</summary>
[Collection(SharedBrowser.Name)]
public sealed class SearchHostileTests(BrowserFixture fixture)
{
    private static readonly MadeCatalogue Made = MadeCatalogue.Make();

    public static TheoryData<string, string> Queries => new()
    {
        { "ten thousand letters", new string('a', 10_000) },
        { "five thousand words", string.Concat(Enumerable.Repeat("harm ", 5_000)) },
        { "deep parentheses", new string('(', 5_000) + "harm" + new string(')', 5_000) },
        { "parentheses that never close", string.Concat(Enumerable.Repeat("(harm OR ", 1_000)) },
        { "parentheses that never opened", new string(')', 9_000) },
        { "nested negations", string.Concat(Enumerable.Repeat("-(", 3_000)) + "harm" },
        { "quotation marks", new string('"', 9_999) },
        { "fields of fields", string.Concat(Enumerable.Repeat("title:", 1_500)) + "harm" },
        { "bait for a regular expression", "(a+)+$ [[[ .*.*.*.* \\1 (?=x) {1,99999}" + new string('!', 3_000) },
        { "bait for the identifiers", "https://" + string.Concat(Enumerable.Repeat("10.1234/", 400)) + " " },
        { "hyphens", string.Concat(Enumerable.Repeat("a-", 4_000)) },
        { "full stops", string.Concat(Enumerable.Repeat("a.", 4_000)) },
        { "right to left", "מחקר \u202Eharm\u202C الحد من الضرر" },
        { "emoji", "😀😀 👩‍🔬 🏳️‍🌈" },
        { "lone surrogates", "\uD800 \uDC00\uD800 harm" },
        { "marks upon marks", "h" + new string('\u0301', 5_000) },
        { "a prototype", "__proto__" },
        { "a constructor", "constructor hasOwnProperty toString" },
        { "a prototype as a field", "__proto__:x constructor:harm toString:y" },
        { "control characters", "\0\u0001\u0007harm\u001B[31m" },
        { "markup", "<img src=x onerror=alert(1)> </script>" },
        { "percent signs", "%E0%A4%A %00 100%" },
        { "only signs", "-:*()|\"\" OR NOT AND -- ** :: " },
        { "a year out of range", "year:99999999999999999999..-5 year:abc year:" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Any_query_has_an_answer(string name, string query)
    {
        Assert.NotEmpty(name);
        await using var tab = await SearchTab.OpenAsync(fixture, Made);
        var found = await tab.RunAsync<string>("""
            const begun = performance.now();
            for (const typing of [false, true]) {
              const answer = await engine.search({ query: argument, typing });
              if (!(answer.total >= 0) || answer.results.length !== Math.min(20, answer.total)) return `total ${answer.total}, ${answer.results.length} results`;
              if (answer.notes.some((note) => note.kind === "missing")) return JSON.stringify(answer.notes);
              if (engine.mark("Harm and harms: __proto__ constructor", answer).map((piece) => piece.text).join("") !== "Harm and harms: __proto__ constructor") return "mark";
              await engine.facets(answer, ["kind", "__proto__", "constructor"]);
            }
            await engine.suggest(argument);
            await engine.help({ query: argument });
            const took = performance.now() - begun;
            await engine.search({ query: "harm" });
            // Far more than any of these takes, far less than a pattern that backtracks.
            return took < 5000 ? "" : `${took} ms`;
            """, query);
        Assert.Equal("", found);
    }

    [Theory]
    [InlineData("{ \"query\": \"harm\", \"filters\": { \"__proto__\": { \"any\": [\"x\"] } } }")]
    [InlineData("{ \"query\": \"harm\", \"filters\": { \"constructor\": { \"any\": [\"name\"] }, \"type\": { \"any\": [\"__proto__\", \"toString\"] } } }")]
    [InlineData("{ \"query\": \"harm\", \"page\": -3 }")]
    [InlineData("{ \"query\": \"harm\", \"page\": 1e9, \"sort\": \"__proto__\" }")]
    [InlineData("{ \"query\": \"harm\", \"years\": { \"from\": null, \"to\": 1e300 } }")]
    [InlineData("{ }")]
    public async Task Any_request_has_an_answer(string request)
    {
        await using var tab = await SearchTab.OpenAsync(fixture, Made);
        var found = await tab.RunAsync<string>("""
            const answer = await engine.search(JSON.parse(argument));
            await engine.facets(answer, ["type", "nothing"]);
            await engine.facetValues(answer, "constructor", { filter: "[", limit: 5 });
            return `${answer.page >= 1 && answer.page <= answer.pages} ${await engine.numberOf(["__proto__", ""]).then((map) => map.size)} ${(await engine.cards([-1, 1e9, 0.5])).join()}`;
            """, request);
        Assert.Equal("true 0 ,,", found);
    }

    [Fact]
    public async Task A_search_that_nobody_wants_any_more_ends()
    {
        await using var tab = await SearchTab.OpenAsync(fixture, Made);
        var found = await tab.RunAsync<string[]>("""
            const over = AbortSignal.abort();
            const soon = new AbortController();
            const asked = [engine.search({ query: "harm" }, over), engine.search({ query: "peer OR s*" }, soon.signal), engine.suggest("har", over)];
            soon.abort();
            const ends = await Promise.allSettled(asked);
            return [...ends.map((end) => end.reason?.name ?? "answered"), `${(await engine.search({ query: "harm" })).total > 0}`];
            """);
        Assert.Equal(["AbortError", "AbortError", "AbortError", "true"], found);
    }
}
