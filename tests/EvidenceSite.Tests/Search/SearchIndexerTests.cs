using System.Text.Json;

namespace EvidenceSite.Tests.Search;

public sealed class SearchIndexerTests
{
    private static readonly SearchSite Site = SearchSite.Of(SearchSite.Text);

    [Theory]
    [InlineData("zurich", "PMC34")]
    [InlineData("hope", "PMC34")]
    [InlineData("die", "PMC34")]
    [InlineData("oberg", "PMC34")]
    [InlineData("sverige", "")]
    public void A_word_finds_all_its_forms(string word, string found) => Assert.Equal(found, Site.Found(new Query.Word(word)));

    [Theory]
    [InlineData("trabajo", "PMC34 PMC34#juntos")]
    [InlineData("pwud", "pwud")]
    [InlineData("personas", "pwud")]
    [InlineData("indexamos", "es/about/")]
    [InlineData("2023", "closed PMC34")]
    [InlineData("reduccion", "PMC34")]
    public void Every_kind_of_document_is_found_in_its_language(string word, string found) => Assert.Equal(found, Site.Found(new Query.Word(word)));

    [Fact]
    public void What_a_licence_forbids_to_show_cannot_be_found()
    {
        Assert.Equal("", Site.Found(new Query.Word("secretword")));
        Assert.Equal("closed", Site.Found(new Query.Word("closed")));
        Assert.Equal("PMC34", Site.Found(new Query.Word("naloxone")));
    }

    [Fact]
    public void A_catalogue_without_anything_has_an_index_too()
    {
        var site = SearchSite.Of("");
        Assert.Equal("", site.Found(new Query.Word("anything")));
        Assert.Equal("", site.Found(new Query.Prefix("any")));
        Assert.Equal("", site.Found(new Query.Phrase("any thing")));
    }

    [Fact]
    public void The_same_catalogue_has_the_same_files() => Assert.Equal(
        Site.Index.Files.Select(file => (file.Path.ToString(), Convert.ToHexString(file.Content.Span))),
        SearchSite.Of(SearchSite.Text).Index.Files.Select(file => (file.Path.ToString(), Convert.ToHexString(file.Content.Span))));

    [Fact]
    public void A_record_that_is_added_leaves_most_files_as_they_are()
    {
        var before = Added(400, SearchSite.Text);
        var after = Added(401, SearchSite.Text);
        var kept = before.Files.Keys.Count(after.Files.ContainsKey);
        Assert.InRange(kept, before.Files.Count / 2, before.Files.Count - 1);
    }

    private static SearchSite Added(int records, string text) => SearchSite.Of(text + string.Concat(Enumerable.Range(1000, records).Select(i =>
        $"\n=== records/r{i}.yaml\ntype: book\ntitle: Title {Word(i)} {Word(i * 7)} {Word(i * 13)}\nissued: 2024\nauthor: [{{family: {Word(i * 31)}, given: A.}}]")));

    private static string Word(int number) => string.Concat(Enumerable.Range(0, 5).Select(i => (char)('a' + ((number * 7919 >> (i * 3)) % 26))));

    [Fact]
    public void Cards_hold_what_a_result_shows()
    {
        var found = Site.Search.Search(new Query.Word("trabajo")).Keys.ToArray();
        var cards = Site.Search.Cards(found);
        Assert.Equal(
            ["r32|2023|PMC34|en|interviews|Journal of Tests|Ann Öberg; C. Berg; D. Ceder; +1|Dying hopes in Zürich|Los trabajos ayudan|CC-BY-4.0",
            "f32|2023|PMC34#juntos|es|interviews|Dying hopes in Zürich|Ann Öberg; C. Berg; D. Ceder; +1|Trabajaron juntos||"],
            found.OrderDescending().Select(document => string.Join('|', cards[document])));
    }

    [Fact]
    public void Records_have_an_item_to_take_along_and_nothing_else_has()
    {
        var found = Site.Search.Search(new Query.Word("trabajo")).Keys.Order().ToArray();
        Assert.Equal(["PMC34#juntos", "PMC34"], found.Select(Site.IdOf));
        Assert.Equal("", Site.Search.Item(found[0]));
        var item = JsonDocument.Parse(Site.Search.Item(found[1])).RootElement;
        Assert.Equal(("PMC34", "Öberg", "10.1234/abc"), (Text(item, "id"), Text(item.GetProperty("author")[0], "family"), Text(item, "DOI")));
        Assert.Equal(
            "Öberg A, Berg C, Ceder D, Dahl E. Dying hopes in Zürich. Journal of Tests. 2023 Oct. doi:10.1234/abc PubMed PMID: 12; PubMed Central PMCID: PMC34.", Text(item.GetProperty("custom"), "reference"));
        Assert.False(item.TryGetProperty("abstract", out _));
    }

    private static string? Text(JsonElement json, string property) => json.GetProperty(property).GetString();

    [Fact]
    public void Abbreviations_and_their_terms_are_synonyms() =>
        Assert.Equal(["PWUD", "People who use drugs", "Personas que usan drogas"], Assert.Single(Site.Search.Root.Synonyms));

    [Theory]
    [InlineData("doi:10.1234/abc", "PMC34")]
    [InlineData("pmid:12", "PMC34")]
    [InlineData("pmcid:pmc34", "PMC34")]
    [InlineData("id:old-id", "PMC34")]
    [InlineData("id:closed", "closed")]
    [InlineData("issn:1477-7517", "PMC34 closed")]
    [InlineData("doi:10.1234/abd", "")]
    public void Identifiers_lead_to_their_records(string key, string found) =>
        Assert.Equal(found, string.Join(' ', TableReader.Identifier(Site, key).Select(Site.IdOf)));

    [Theory]
    [InlineData("kind", "page=2|record=2|finding=1|glossary=1")]
    [InlineData("topic", "harm-reduction/Harm reduction/Reducción de daños=2")]
    [InlineData("licence", "CC-BY-4.0=2|unknown=1")]
    [InlineData("status", "retracted=2|current=1")]
    [InlineData("design", "interviews/Interviews/Entrevistas=2")]
    [InlineData("certainty", "low=2")]
    [InlineData("year", "2023=3")]
    [InlineData("language", "en=3|es=2")]
    public void Facets_count_their_documents(string name, string values) => Assert.Equal(values, string.Join('|', TableReader.Facet(Site, name)));

    [Theory]
    [InlineData("ob", "Öberg, Ann")]
    [InlineData("tests", "Journal of Tests")]
    [InlineData("reduction", "Harm reduction")]
    [InlineData("ann", "")]
    public void Authors_journals_and_topics_are_suggested(string typed, string names) => Assert.Equal(names, string.Join('|', TableReader.Suggestions(Site, typed)));
}
