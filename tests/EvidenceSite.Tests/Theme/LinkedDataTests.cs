using System.Text.Json;

namespace EvidenceSite.Tests.Theme;

/// <summary>What pages say to machines: schema.org as JSON-LD.</summary>
public sealed class LinkedDataTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(SampleSite.Text + """

        === records/evil.yaml
        type: book
        title: "</script><script>alert(1)</script><!-- & \"quoted\" '"
        author: [{literal: "</SCRIPT>"}, {family: 王, given: 伟, ORCID: 0000-0002-1825-0097}]
        container-title: "</script>"
        issued: 2018
        language: ja
        URL: https://example.org/a?b=1&c='</script>
        licence: {applies-to: article, statement: Own terms, copyright: "<!--<script>"}
        === vocabulary/glossary.yaml
        - {id: pwud, term: {en: People who use drugs, es: Personas que usan drogas}, abbreviation: PWUD, definition: "</script>", source: ["[@PMC1, RESULTS]"]}
        """);

    [Fact]
    public void The_one_script_within_a_page_is_data_that_is_never_run() => Assert.All(Site.Addresses.Where(a => !a.EndsWith("search/", StringComparison.Ordinal)).Select(Site.Page), page =>
    {
        Assert.All(page.QuerySelectorAll("script:not([src])"), script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
        Assert.InRange(page.QuerySelectorAll("script:not([src])").Length, 0, 1);
        Assert.Empty(page.QuerySelectorAll("body script"));
    });

    [Fact]
    public void Every_object_is_well_formed_and_speaks_schema_org() => Assert.All(Site.Addresses, address =>
    {
        if (Site.Page(address).QuerySelector("script[type='application/ld+json']") is not { } script) return;
        using var json = JsonDocument.Parse(script.TextContent);
        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
        Assert.DoesNotContain('<', script.TextContent);
    });

    [Fact]
    public void Hostile_words_stay_words_to_the_letter()
    {
        var work = Data("records/evil/").GetProperty("mainEntity");
        Assert.Equal("</script><script>alert(1)</script><!-- & \"quoted\" '", work.GetProperty("name").GetString());
        Assert.Equal(["</SCRIPT>", "伟 王"], work.GetProperty("author").EnumerateArray().Select(author => author.GetProperty("name").GetString()));
        Assert.Equal("<!--<script>", work.GetProperty("copyrightNotice").GetString());
        Assert.Contains("伟", Site.Html("records/evil/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_licence_of_a_source_stands_on_the_source_and_that_of_our_text_on_the_page()
    {
        var page = Data("records/PMC1/");
        var work = page.GetProperty("mainEntity");
        Assert.Equal(("WebPage", "ScholarlyArticle"), (Type(page), Type(work)));
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", work.GetProperty("license").GetString());
        Assert.Equal("© The Author(s) 2023", work.GetProperty("copyrightNotice").GetString());
        Assert.Contains("Harm reduction social work", work.GetProperty("creditText").GetString(), StringComparison.Ordinal);
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", page.GetProperty("sdLicense").GetString());
        Assert.False(page.TryGetProperty("creditText", out _));
        Assert.False(Data("records/evil/").GetProperty("mainEntity").TryGetProperty("license", out _));
    }

    [Fact]
    public void The_page_of_a_study_names_what_it_is_based_on()
    {
        var page = Data("es/records/PMC1/");
        Assert.Equal("https://example.org/test/es/records/PMC1/", page.GetProperty("@id").GetString());
        Assert.Equal("https://doi.org/10.1186/s12954-023-00884-w", page.GetProperty("isBasedOn").GetProperty("@id").GetString());
        Assert.Equal(["Inicio", "Catálogo"], page.GetProperty("breadcrumb").GetProperty("itemListElement").EnumerateArray().Select(step => step.GetProperty("name").GetString()));
    }

    [Fact]
    public void An_issue_is_part_of_its_volume_and_that_of_its_journal()
    {
        var site = RenderedSite.Of(SampleSite.Text.Replace("container-title: Harm Reduction Journal\n", "container-title: Harm Reduction Journal\nvolume: \"20\"\nissue: \"3\"\npage: 1-9\nPMID: \"37833801\"\n", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(site.Page("records/PMC1/").QuerySelector("script[type='application/ld+json']")!.TextContent);
        var work = json.RootElement.GetProperty("mainEntity");
        var issue = work.GetProperty("isPartOf");
        var volume = issue.GetProperty("isPartOf");
        Assert.Equal(("PublicationIssue", "3", "PublicationVolume", "20"), (Type(issue), issue.GetProperty("issueNumber").GetString(), Type(volume), volume.GetProperty("volumeNumber").GetString()));
        Assert.Equal("Harm Reduction Journal", volume.GetProperty("isPartOf").GetProperty("name").GetString());
        Assert.Equal(("1-9", "https://pubmed.ncbi.nlm.nih.gov/37833801/"), (work.GetProperty("pagination").GetString(), work.GetProperty("sameAs")[0].GetString()));
    }

    [Fact]
    public void A_work_without_an_address_is_named_by_a_place_on_its_page() =>
        Assert.Equal("https://example.org/test/records/hostile/#work", Data("es/records/hostile/").GetProperty("mainEntity").GetProperty("@id").GetString());

    [Fact]
    public void A_retracted_work_says_so_with_its_notice()
    {
        var work = Data("records/retracted/").GetProperty("mainEntity");
        Assert.Equal(("Retracted", "https://doi.org/10.1186/notice"), (work.GetProperty("creativeWorkStatus").GetString(), work.GetProperty("correction").GetString()));
        Assert.False(Data("records/PMC1/").GetProperty("mainEntity").TryGetProperty("creativeWorkStatus", out _));
    }

    [Fact]
    public void A_brief_names_its_version_its_dates_and_the_works_it_cites()
    {
        var brief = Data("es/briefs/old/");
        Assert.Equal(("Report", "https://example.org/test/briefs/old/"), (Type(brief), brief.GetProperty("@id").GetString()));
        Assert.Equal(("1", "2020-01-01", "2020-01-01", "Current"), (Text("version"), Text("datePublished"), Text("dateModified"), Text("creativeWorkStatus")));
        var cited = Assert.Single(brief.GetProperty("citation").EnumerateArray());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", cited.GetProperty("license").GetString());
        Assert.Equal(cited.GetProperty("@id").GetString(), Assert.Single(brief.GetProperty("isBasedOn").EnumerateArray()).GetProperty("@id").GetString());

        string? Text(string name) => brief.GetProperty(name).GetString();
    }

    [Theory]
    [InlineData("", "WebSite")]
    [InlineData("data/", "Dataset")]
    [InlineData("es/glossary/", "DefinedTermSet")]
    public void Other_pages_say_what_they_are(string address, string type) => Assert.Equal(type, Type(Data(address)));

    [Fact]
    public void No_one_licence_is_said_of_data_that_hold_words_of_many() => Assert.False(Data("data/").TryGetProperty("license", out _));

    [Fact]
    public void A_term_has_its_place_on_the_page()
    {
        var term = Assert.Single(Data("glossary/").GetProperty("hasDefinedTerm").EnumerateArray());
        Assert.Equal(("https://example.org/test/glossary/#pwud", "PWUD", "</script>"),
            (term.GetProperty("@id").GetString(), term.GetProperty("termCode").GetString(), term.GetProperty("description").GetString()));
    }

    private static string? Type(JsonElement node) => node.GetProperty("@type").GetString();

    private static JsonElement Data(string address)
    {
        var script = Site.Page(address).QuerySelector("script[type='application/ld+json']");
        using var json = JsonDocument.Parse(script!.TextContent);
        return json.RootElement.Clone();
    }
}
