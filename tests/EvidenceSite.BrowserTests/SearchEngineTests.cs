using System.Text.Json;
using EvidenceSite.BrowserTests.Search;
using EvidenceSite.BrowserTests.Support;
using EvidenceSite.Search;

namespace EvidenceSite.BrowserTests;

/// <summary>The script that searches finds, in a real browser, what a search through the whole texts finds.</summary>
[Collection(SharedBrowser.Name)]
public sealed class SearchEngineTests(BrowserFixture fixture)
{
    private const int Queries = 600;
    private const string Facets = "kind topic author journal year licence type certainty status language";

    private static readonly MadeCatalogue Made = MadeCatalogue.Make();

    [Fact]
    public async Task The_first_results_come_before_the_others_and_are_the_same()
    {
        await using var tab = await SearchTab.OpenAsync(fixture, Made, new IndexServer(Made.Files));
        var found = await tab.RunAsync<string[]>("""
            let early = null;
            const answer = await engine.search({ query: "" }, undefined, (first) => (early = first));
            let none = "none";
            await engine.search({ query: "naloxone" }, undefined, () => (none = "some"));
            const ids = (one) => one.results.map((result) => result.id).join();
            return [`${early.results.length} ${answer.results.length} ${early.total === answer.total}`, ids(early), ids(answer), none];
            """);
        Assert.Equal("8 20 true", found[0]);
        Assert.StartsWith(found[1] + ",", found[2], StringComparison.Ordinal);
        Assert.Equal("none", found[3]);
    }

    [Fact]
    public async Task Script_and_texts_agree_on_generated_queries()
    {
        var random = new Random(4);
        var asked = Enumerable.Range(0, Queries).Select(_ => AskedQuery.Any(random)).ToArray();
        await using var tab = await SearchTab.OpenAsync(fixture, Made);

        var answers = await tab.RunAsync<string[]>("""
            const found = [];
            for (const query of argument) {
              const answer = await engine.search({ query });
              found.push(answer.notes.map((note) => note.kind).join() + ":" + answer.numbers.join());
            }
            return found;
            """, asked.Select(query => query.Text).ToArray());

        Assert.True(answers.Count(answer => answer[0] == ':') > 300);
        Faults.None(asked.Zip(answers).SelectMany(pair => Unlike(pair.First, pair.Second)));
    }

    private static IEnumerable<string> Unlike(AskedQuery asked, string answer)
    {
        var expected = Made.Reference.Search(asked.Tree);
        var notes = answer[..answer.IndexOf(':', StringComparison.Ordinal)];
        int[] found = [.. answer[(notes.Length + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
        if (notes == "partial")
        {
            if (expected.Count > 0) yield return $"{asked.Text}: only partial matches, but {expected.Count} match";
            yield break;
        }
        if (notes.Length > 0) yield return $"{asked.Text}: note {notes}";
        if (!found.Order().SequenceEqual(expected.Keys.Order())) yield return $"{asked.Text}: {found.Length} and not {expected.Count} documents";
        else if (found.Zip(found.Skip(1)).Any(pair => !InOrder(expected, pair.First, pair.Second))) yield return $"{asked.Text}: order {string.Join(' ', found)}";
    }

    private static bool InOrder(Dictionary<int, double> scores, int first, int second) =>
        Math.Abs(scores[first] - scores[second]) < 2e-6 ? first > second || scores[first] != scores[second] : scores[first] > scores[second];

    [Theory]
    [InlineData("year:2019..2020", 2019, 2020)]
    [InlineData("year:2020-2019", 2019, 2020)]
    [InlineData("año:2019–2020", 2019, 2020)]
    [InlineData("year:..2020", 1, 2020)]
    [InlineData("YEAR:2021..", 2021, 9999)]
    [InlineData("year:2022", 2022, 2022)]
    public async Task Years_are_a_range(string query, int from, int to) =>
        await FindsAsync($"harm {query}", Having("harm").Where(d => Made.Documents[d].Year >= from && Made.Documents[d].Year <= to));

    [Theory]
    [InlineData("language:en", "en", "en-GB")]
    [InlineData("language:SPANISH", "es", "es")]
    [InlineData("idioma:sueco", "sv", "sv")]
    public async Task Languages_are_told_by_tag_or_name(string query, string one, string other) =>
        await FindsAsync($"harm {query}", Having("harm").Where(d => Made.Documents[d].Language == one || Made.Documents[d].Language == other));

    [Theory]
    [InlineData("type:book", "PMC78")]
    [InlineData("status:Retracted", "PMC77")]
    [InlineData("licence:cc-by-4.0", "PMC77")]
    [InlineData("kind:glossary", "overdose-prevention-centre")]
    [InlineData("doi:10.1234/abc.5(2)x", "PMC77")]
    [InlineData("(pmid:1234567)", "PMC77")]
    [InlineData("issn:14777517 -status:retracted", "PMC78")]
    [InlineData("opc title:naloxone", "PMC77")]
    public async Task Properties_are_fields_of_a_query(string query, string id) => Assert.Contains(id, await IdsAsync(new { query }));

    [Theory]
    [InlineData("10.1234/ABC.5(2)x")]
    [InlineData("10.1234/abc.5(2)x")]
    [InlineData("doi:10.1234/ABC.5(2)x")]
    [InlineData("DOI: 10.1234/abc.5(2)x.")]
    [InlineData("https://doi.org/10.1234/ABC.5(2)x")]
    [InlineData("http://dx.doi.org/10.1234/ABC.5%282%29x")]
    [InlineData("doi.org/10.1234/abc.5(2)x")]
    [InlineData("https://publisher.example/doi/full/10.1234/abc.5(2)x")]
    [InlineData("https://doi.org/10.1234/abc.5(2)x?via=feed")]
    [InlineData("info:doi/10.1234/abc.5(2)x")]
    [InlineData("PMC77")]
    [InlineData("pmc77.1")]
    [InlineData("PMCID: PMC77")]
    [InlineData("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC77/")]
    [InlineData("1234567")]
    [InlineData("PMID 1234567")]
    [InlineData("pmid:1234567")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/1234567/")]
    [InlineData("https://europepmc.org/article/MED/1234567")]
    [InlineData("old-name-2022")]
    public async Task An_identifier_in_any_form_finds_its_record_alone(string query)
    {
        await using var tab = await SearchTab.OpenAsync(fixture, Made);
        var found = await tab.RunAsync<string>("const a = await engine.search({ query: argument }); return a.notes.map((n) => n.kind) + ' ' + a.results.map((r) => r.id);", query);
        Assert.Equal("identifier PMC77", found);
    }

    [Fact]
    public async Task An_ISSN_finds_all_records_of_its_journal() => Assert.Equal("PMC78 PMC77", string.Join(' ', await IdsAsync(new { query = "1477-7517" })));

    [Theory]
    [InlineData("naloxnoe", "naloxone")]
    [InlineData("nalxone", "naloxone")]
    [InlineData("overdsoe centre", "overdose centre")]
    [InlineData("title:preventoin", "title:prevention")]
    [InlineData("nolaxone", "naloxone")]
    public async Task A_word_nobody_uses_is_taken_for_the_nearest(string typed, string meant)
    {
        await using var tab = await SearchTab.OpenAsync(fixture, Made);
        var found = await tab.RunAsync<string>("""
            const [typed, meant] = [await engine.search({ query: argument[0] }), await engine.search({ query: argument[1] })];
            return `${typed.notes[0].kind} ${typed.notes[0].query} ${typed.numbers.join() === meant.numbers.join()} ${typed.notes[0].words.length}`;
            """, new[] { typed, meant });
        Assert.Equal($"spelling {meant} True 1", found.Replace("true", "True", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("OPC", "overdose-prevention-centre PMC78 PMC77")]
    [InlineData("overdose prevention centre", "overdose-prevention-centre PMC78 PMC77")]
    [InlineData("\"overdose prevention centre\"", "overdose-prevention-centre PMC78 PMC77")]
    [InlineData("sala de consumo supervisado", "overdose-prevention-centre PMC78 PMC77")]
    [InlineData("naloxone OPC", "PMC78 PMC77")]
    [InlineData("overdose centre prevention", "overdose-prevention-centre PMC77")]
    public async Task Forms_of_a_term_find_each_other(string query, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await IdsAsync(new { query })).OrderDescending(StringComparer.Ordinal)));

    [Fact]
    public async Task What_nothing_matches_wholly_is_matched_in_part()
    {
        await using var tab = await SearchTab.OpenAsync(fixture, Made);
        Assert.Equal("partial:qqqq:PMC77", await tab.RunAsync<string>(
            "const a = await engine.search({ query: 'naloxone qqqq centre' }); return `${a.notes[0].kind}:${a.notes[0].missing}:${a.results.map((r) => r.id)}`;"));
        Assert.Equal("titel title", await tab.RunAsync<string>("const a = await engine.search({ query: 'titel:harm' }); return `${a.notes[0].name} ${a.notes[0].nearest}`;"));
        Assert.Equal("(", await tab.RunAsync<string>("return (await engine.search({ query: '(harm' })).notes[0].what;"));
    }

    [Fact]
    public async Task The_last_word_is_a_beginning_while_it_is_typed()
    {
        Assert.Empty(await IdsAsync(new { query = "nalox -harm" }));
        Assert.Equal("PMC77", string.Join(' ', await IdsAsync(new { query = "centre nalox", typing = true })));
    }

    [Theory]
    [InlineData("newest")]
    [InlineData("oldest")]
    [InlineData("title")]
    [InlineData("author")]
    public async Task Results_come_in_every_order_and_page(string sort)
    {
        await using var tab = await SearchTab.OpenAsync(fixture, Made);
        var titles = await tab.RunAsync<string[]>("""
            const found = [];
            for (let page = 1, pages = 1; page <= pages; page++) {
              const answer = await engine.search({ query: "harm", sort: argument, page });
              pages = answer.pages;
              found.push(...answer.results.map((r) => `${r.number}`));
            }
            return found;
            """, sort);
        int[] numbers = [.. titles.Select(int.Parse)];
        int[] expected = [.. Having("harm").OrderDescending()];
        if (sort == "oldest") expected = [.. expected.Reverse()];
        Assert.Equal(sort is "newest" or "oldest" ? expected : numbers, numbers);
        Assert.Equal(expected.Order(), numbers.Order());
    }

    [Fact]
    public async Task Facets_count_what_the_query_and_all_other_filters_leave()
    {
        await using var tab = await SearchTab.OpenAsync(fixture, Made);
        var request = new { query = "harm", filters = new { type = new { any = new[] { "book" } }, language = new { none = new[] { "sv" } } }, years = new { from = 2019 } };
        var counted = await tab.RunAsync<string[]>($$"""
            const answer = await engine.search(argument);
            const facets = await engine.facets(answer, "{{Facets}}".split(" "));
            return [...facets.map((f) => `${f.name} ${f.values.map((v) => v.key + "=" + v.count + (v.any ? "+" : "") + (v.none ? "-" : "")).join(" ")}`), `total ${answer.total}`];
            """, request);

        var harm = Having("harm").Select(d => Made.Documents[d]).ToArray();
        static bool Book(SearchDocument d) => d.Study?.Record.Type == "book";
        static bool NotSwedish(SearchDocument d) => d.Language != "sv";
        static bool Since(SearchDocument d) => d.Year >= 2019;
        Assert.Contains($"total {harm.Count(d => Book(d) && NotSwedish(d) && Since(d))}", counted);
        foreach (var type in new[] { "book", "article-journal" })
        {
            Assert.Contains($" {type}={harm.Count(d => d.Study?.Record.Type == type && NotSwedish(d) && Since(d))}", counted.Single(line => line.StartsWith("type ", StringComparison.Ordinal)), StringComparison.Ordinal);
        }
        var languages = counted.Single(line => line.StartsWith("language ", StringComparison.Ordinal));
        foreach (var tag in new[] { "en", "es", "en-GB" }) Assert.Contains($"{tag}={harm.Count(d => d.Language == tag && Book(d) && Since(d))}", languages, StringComparison.Ordinal);
        Assert.Contains($"sv={harm.Count(d => d.Language == "sv" && Book(d) && Since(d))}-", languages, StringComparison.Ordinal);
        Assert.Equal("year " + string.Join(' ', harm.Where(d => Book(d) && NotSwedish(d) && d.Year > 0).GroupBy(d => d.Year).OrderBy(g => g.Key).Select(g => $"{g.Key}={g.Count()}")),
            counted.Single(line => line.StartsWith("year ", StringComparison.Ordinal)));
        Assert.Contains($"harm-reduction={harm.Count(d => Book(d) && NotSwedish(d) && Since(d) && d.Topics.Contains("harm-reduction"))}", counted.Single(line => line.StartsWith("topic ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_is_found_without_a_query_and_filters_work_alone()
    {
        Assert.Equal(Made.Documents.Length, await TotalAsync(new { query = "" }));
        Assert.Equal(1, await TotalAsync(new { query = " ", filters = new { journal = new { any = new[] { "journal-of-tests" } }, author = new { any = new[] { "oberg-ann" } } } }));
        Assert.Equal(0, await TotalAsync(new { query = "", filters = new { type = new { any = new[] { "nothing" } } } }));
    }

    [Fact]
    public async Task Help_says_what_would_find_more()
    {
        await using var tab = await SearchTab.OpenAsync(fixture, Made);
        var help = JsonDocument.Parse(await tab.RunAsync<string>(
            "return JSON.stringify(await engine.help({ query: 'title:\"centre naloxone\"', filters: { type: { any: ['book'] }, status: { any: ['retracted'] } } }));")).RootElement;
        Assert.Equal(0, help.GetProperty("withoutFilters").GetInt32());
        var other = JsonDocument.Parse(await tab.RunAsync<string>(
            "return JSON.stringify(await engine.help({ query: '\"centre naloxone\"', filters: { type: { any: ['article-journal'] } } }));")).RootElement;
        Assert.Equal("centre naloxone=1", string.Join(' ', other.GetProperty("broader").EnumerateArray().Take(1).Select(b => $"{b.GetProperty("query")}={b.GetProperty("count")}")));
        var drop = JsonDocument.Parse(await tab.RunAsync<string>(
            "return JSON.stringify(await engine.help({ query: 'prevention', filters: { type: { any: ['book'] } }, years: { from: 2022, to: 2022 } }));")).RootElement;
        Assert.Equal("type:book=1", string.Join(' ', drop.GetProperty("drop").EnumerateArray().Select(d => $"{d.GetProperty("facet")}:{d.GetProperty("key")}={d.GetProperty("count")}")));
    }

    private static int[] Having(string word) => [.. Made.Reference.Search(new Tests.Search.Query.Word(word)).Keys];

    private async Task FindsAsync(string query, IEnumerable<int> expected)
    {
        await using var tab = await SearchTab.OpenAsync(fixture, Made);
        var numbers = await tab.RunAsync<int[]>("return [...(await engine.search({ query: argument })).numbers];", query);
        Assert.Equal(expected.Order(), numbers.Order());
        Assert.NotEmpty(numbers);
    }

    private async Task<string[]> IdsAsync(object request)
    {
        await using var tab = await SearchTab.OpenAsync(fixture, Made);
        return await tab.RunAsync<string[]>(
            "const a = await engine.search(argument); return a.notes.some((n) => n.kind === 'partial') ? [] : a.results.map((r) => r.id);", request);
    }

    private async Task<int> TotalAsync(object request)
    {
        await using var tab = await SearchTab.OpenAsync(fixture, Made);
        return await tab.RunAsync<int>("return (await engine.search(argument)).total;", request);
    }
}
