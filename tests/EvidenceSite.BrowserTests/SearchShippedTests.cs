using EvidenceSite.BrowserTests.Search;
using EvidenceSite.BrowserTests.Support;

namespace EvidenceSite.BrowserTests;

/// <summary>What the search of the shipped site shows: results, marks, sentences, suggestions, items.</summary>
[Collection(SharedBrowser.Name)]
public sealed class SearchShippedTests(BrowserFixture fixture)
{
    private const string Show = "const show = (pieces) => pieces?.map((piece) => piece.hit ? `[${piece.text}]` : piece.text).join('') ?? 'null';";

    [Theory]
    [InlineData("social worker", "Social workers who worked", "[Social] [workers] who worked")]
    [InlineData("\"harm reduction\"", "Harm, reduction of harm; harm-reduction", "[Harm, reduction] of harm; [harm-reduction]")]
    [InlineData("naïve nalox*", "Naive NALOXONE", "[Naive] [NALOXONE]")]
    [InlineData("PWUD", "PWUD are people who use drugs, people say", "[PWUD] are [people who use drugs], people say")]
    [InlineData("harm -work", "Harm at work", "[Harm] at work")]
    [InlineData("trabajadores", "El trabajador trabajó", "El [trabajador] [trabajó]")]
    [InlineData("", "Anything", "Anything")]
    public async Task Forms_of_the_words_are_marked(string query, string text, string marked)
    {
        await using var tab = await SearchTab.OpenShippedAsync(fixture);
        var found = await tab.RunAsync<string>(Show + "const answer = await engine.search({ query: argument[0] }); return show(engine.mark(argument[1], answer, argument[2]));", new[] { query, text, text.Contains("El ", StringComparison.Ordinal) ? "es" : "en-GB" });
        Assert.Equal(marked, found);
    }

    [Fact]
    public async Task Every_result_has_an_address_that_leads_to_a_page()
    {
        await using var tab = await SearchTab.OpenShippedAsync(fixture, "es");
        var addresses = await tab.RunAsync<string[]>("const answer = await engine.search({ query: '' }); return (await engine.cards(answer.numbers)).map((card) => card.address);");
        Assert.True(addresses.Length > 50);
        Faults.None(addresses.Where(address => !File.Exists(Path.Combine(fixture.Shipped.Folder, address.Split('#')[0], "index.html"))));
        Faults.None(addresses.Where(address => address.Contains('#', StringComparison.Ordinal) && !fixture.Shipped.Text(address.Split('#')[0]).Contains($"id=\"{address.Split('#')[1]}\"", StringComparison.Ordinal)));
        Assert.Contains("es/records/PMC10576387/", addresses);
    }

    [Theory]
    [InlineData("boundaries life-saving", "PMC10576387", "[boundaries]")]
    [InlineData("\"client autonomy\"", "PMC10576387", "[client autonomy]")]
    public async Task The_sentence_that_answers_best_comes_from_the_page(string query, string id, string part)
    {
        await using var tab = await SearchTab.OpenShippedAsync(fixture);
        var sentence = await tab.RunAsync<string>(Show + """
            const answer = await engine.search({ query: argument[0] });
            const result = (await engine.cards(answer.numbers)).find((card) => card.id === argument[1]);
            return show(await engine.excerpt(result, answer));
            """, new[] { query, id });
        Assert.Contains(part, sentence, StringComparison.Ordinal);
        Assert.InRange(sentence.Length, part.Length + 10, 280);
    }

    [Fact]
    public async Task No_sentence_is_wanted_where_the_title_has_all_words()
    {
        await using var tab = await SearchTab.OpenShippedAsync(fixture);
        Assert.Equal("null", await tab.RunAsync<string>(Show + "const answer = await engine.search({ query: 'PMC10576387' }); return show(await engine.excerpt(answer.results[0], answer));"));
        Assert.Equal("null", await tab.RunAsync<string>(Show + "const answer = await engine.search({ query: 'harm reduction social work' }); return show(await engine.excerpt(answer.results[0], answer));"));
    }

    [Theory]
    [InlineData("en", "rich", "author richert-torkel authors/richert-torkel/")]
    [InlineData("en", "harm red", "topic harm-reduction topics/harm-reduction/")]
    [InlineData("es", "reduccion de da", "topic harm-reduction es/topics/harm-reduction/")]
    [InlineData("en", "reduction journal", "journal harm-reduction-journal journals/harm-reduction-journal/")]
    [InlineData("en", "organizational sup", "title PMC8179702 records/PMC8179702/")]
    public async Task Names_and_titles_are_suggested_with_their_pages(string language, string typed, string expected)
    {
        await using var tab = await SearchTab.OpenShippedAsync(fixture, language);
        var suggestions = await tab.RunAsync<string[]>("return (await engine.suggest(argument)).map((s) => `${s.facet} ${s.key} ${s.address}`);", typed);
        Assert.Contains(expected, suggestions);
        Assert.InRange(suggestions.Length, 1, 8);
        Faults.None(suggestions.Select(s => s.Split(' ')[2].Split('#')[0]).Where(address => !File.Exists(Path.Combine(fixture.Shipped.Folder, address, "index.html"))));
    }

    [Fact]
    public async Task Records_can_be_taken_along_by_their_ids()
    {
        await using var tab = await SearchTab.OpenShippedAsync(fixture);
        var found = await tab.RunAsync<string[]>("""
            const numbers = await engine.numberOf(["PMC10576387", "pmc8179702", "none"]);
            const items = await engine.items([...numbers.values()]);
            return [...numbers.keys(), ...items.map((item) => `${item.id} ${item.DOI} ${typeof item.custom.reference}`)];
            """);
        Assert.Equal(["PMC10576387", "pmc8179702", "PMC10576387 10.1186/s12954-023-00884-w string"], found.Take(3));
    }

    [Fact]
    public async Task Nothing_is_asked_for_before_the_index_is_opened()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At("licences/"));
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.EvaluateAsync("async (address) => { await import(address); }", fixture.Shipped.At("assets/search/engine.js"));
        Assert.All(asked.Where(url => url.Contains("search", StringComparison.Ordinal)), url => Assert.EndsWith(".js", url, StringComparison.Ordinal));
    }
}
