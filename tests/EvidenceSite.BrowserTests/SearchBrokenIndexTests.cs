using EvidenceSite.BrowserTests.Search;
using EvidenceSite.BrowserTests.Support;

namespace EvidenceSite.BrowserTests;

/// <summary>When files of the index are missing or cut off, readers are told which, and the rest works.</summary>
[Collection(SharedBrowser.Name)]
public sealed class SearchBrokenIndexTests(BrowserFixture fixture)
{
    private static readonly MadeCatalogue Made = MadeCatalogue.Make();

    public static TheoryData<string, bool, string, string> Broken
    {
        get
        {
            var cases = new (string Folder, string Part, string Request)[]
            {
                ("t", "terms", "{ \"query\": \"harm\" }"),
                ("c", "cards", "{ \"query\": \"harm\" }"),
                ("d", "cards", "{ \"query\": \"harm\" }"),
                ("p", "positions", "{ \"query\": \"\\\"harm reduction\\\"\" }"),
                ("f", "facets", "{ \"query\": \"harm\", \"filters\": { \"type\": { \"any\": [\"book\"] } } }"),
                ("f", "facets", "{ \"query\": \"harm year:2020\" }"),
                ("o", "orders", "{ \"query\": \"harm\", \"sort\": \"title\" }"),
                ("i", "identifiers", "{ \"query\": \"10.1234/abc.5(2)x\" }"),
                ("i", "identifiers", "{ \"query\": \"harm issn:1477-7517\" }"),
                ("w", "spelling", "{ \"query\": \"nolaxone\" }"),
            };
            var data = new TheoryData<string, bool, string, string>();
            foreach (var (folder, part, request) in cases)
            {
                data.Add(folder, false, part, request);
                // The primer of so small a catalogue has no bytes to lose.
                if (folder != "d") data.Add(folder, true, part, request);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_file_that_fails_is_named_and_the_rest_works(string folder, bool halved, string part, string request)
    {
        var server = new IndexServer(Made.Files) { Absent = halved ? null : $"search/{folder}/", Halved = halved ? $"search/{folder}/" : null };
        await using var tab = await SearchTab.OpenAsync(fixture, Made, server);
        var found = await tab.RunAsync<string[]>("""
            const answer = await engine.search(JSON.parse(argument));
            await engine.facets(answer, ["kind"]);
            await engine.suggest("har");
            await engine.help(JSON.parse(argument));
            const all = await engine.search({ query: "" });
            return [answer.notes.filter((note) => note.kind === "missing").map((note) => note.part).join(), `${all.total}`, `${answer.total}`];
            """, request);
        Assert.Contains(part, found[0], StringComparison.Ordinal);
        Assert.Equal($"{Made.Documents.Length}", found[1]);
        // Without words nothing can be found; without the rest, what words find is shown.
        if (request.Contains("harm", StringComparison.Ordinal)) Assert.Equal(folder == "t", found[2] == "0");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Suggestions_that_fail_leave_the_titles(bool halved)
    {
        var server = new IndexServer(Made.Files) { Absent = halved ? null : "search/s/", Halved = halved ? "search/s/" : null };
        await using var tab = await SearchTab.OpenAsync(fixture, Made, server);
        var kinds = await tab.RunAsync<string[]>("return (await engine.suggest('nalox')).map((s) => s.facet);");
        Assert.Equal(["title", "title"], kinds);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Items_that_fail_are_none(bool halved)
    {
        var server = new IndexServer(Made.Files) { Absent = halved ? null : "search/x/", Halved = halved ? "search/x/" : null };
        await using var tab = await SearchTab.OpenAsync(fixture, Made, server);
        Assert.Equal("true,true", await tab.RunAsync<string>("return (await engine.items([3, 4])).map((item) => item === null).join();"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_its_root_there_is_no_search(bool halved)
    {
        var server = new IndexServer(Made.Files) { Absent = halved ? null : "search/root/", Halved = halved ? "search/root/" : null };
        await using var tab = await SearchTab.OpenAsync(fixture, Made, server);
        var found = await tab.RunAsync<string[]>("""
            const ends = await Promise.allSettled([engine.ready, engine.search({ query: "harm" }), engine.suggest("harm")]);
            return ends.map((end) => `${end.reason?.part} ${end.reason?.file}`);
            """);
        Assert.All(found, text => Assert.Equal($"root {Made.Root}", text));
    }

    [Fact]
    public async Task A_host_without_ranges_sends_each_pack_once()
    {
        var server = new IndexServer(Made.Files) { Ranges = false };
        await using var tab = await SearchTab.OpenAsync(fixture, Made, server);
        var found = await tab.RunAsync<int[]>("const count = (await engine.cards([0, 1, 2])).filter(Boolean).length; return [count, (await engine.cards([5, 6, 7, 8])).filter(Boolean).length];");
        Assert.Equal([3, 4], found);
        Assert.Single(server.Asked, path => path.StartsWith("search/c/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_host_with_ranges_is_asked_once_for_each_pack()
    {
        var server = new IndexServer(Made.Files);
        await using var tab = await SearchTab.OpenAsync(fixture, Made, server);
        Assert.Equal(Made.Documents.Length, await tab.RunAsync<int>($"return (await engine.cards(Array.from({{ length: {Made.Documents.Length} }}, (_, i) => i))).filter(Boolean).length;"));
        var packs = Made.Files.Keys.Count(path => path.StartsWith("search/c/", StringComparison.Ordinal));
        Assert.Equal(packs, server.Asked.Count(path => path.StartsWith("search/c/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_phrase_is_found_with_and_without_ranges(bool ranges)
    {
        var server = new IndexServer(Made.Files) { Ranges = ranges };
        await using var tab = await SearchTab.OpenAsync(fixture, Made, server);
        var found = await tab.RunAsync<int[]>("const all = []; for (let i = 0; i < 2; i++) all.push((await engine.search({ query: '\"harm reduction\"' })).total, (await engine.search({ query: 'harm reduction' })).total); return all;");
        Assert.InRange(found[0], 1, found[1] - 1);
        Assert.Equal(found[..2], found[2..]);
        var asked = server.Asked.Where(path => path.StartsWith("search/p/", StringComparison.Ordinal)).ToArray();
        Assert.InRange(asked.Length, 1, 2);
    }

    [Fact]
    public async Task A_file_that_failed_is_asked_for_again()
    {
        var files = new Dictionary<string, byte[]>(Made.Files);
        var gone = files.Keys.Where(path => path.StartsWith("search/t/", StringComparison.Ordinal)).ToArray();
        foreach (var path in gone) files.Remove(path);
        await using var tab = await SearchTab.OpenAsync(fixture, Made, new IndexServer(files));
        Assert.Equal(0, await tab.RunAsync<int>("return (await engine.search({ query: 'harm' })).total;"));
        foreach (var path in gone) files.Add(path, Made.Files[path]);
        Assert.True(await tab.RunAsync<int>("return (await engine.search({ query: 'harm' })).total;") > 0);
    }
}
