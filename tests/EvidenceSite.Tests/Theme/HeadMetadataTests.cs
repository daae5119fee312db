using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EvidenceSite.Render;

namespace EvidenceSite.Tests.Theme;

/// <summary>What the heads of pages say to Zotero, to harvesters and to link previews.</summary>
public sealed class HeadMetadataTests
{
    private const string Hostile = "\\\" onload=x \\u003C/head>\\u003Cscript>&amp; '";
    private const string Told = "\" onload=x </head><script>&amp; '";

    private static readonly RenderedSite Site = RenderedSite.Of(SampleSite.Text.Replace("accent:", "record-files: [json, linkset]\naccent:", StringComparison.Ordinal) + $$"""

        === records/full.yaml
        type: article-journal
        title: "{{Hostile}}"
        author: [{family: "{{Hostile}}", given: A. B., ORCID: 0000-0002-1825-0097}, {literal: "A; B, C"}]
        editor: [{family: Ed, given: I.}]
        container-title: "{{Hostile}}"
        container-title-short: J Tests
        issued: 2023-10
        volume: "1"
        issue: "2"
        page: 3–14
        publisher: P
        language: es
        DOI: 10.1234/a
        PMID: "12"
        PMCID: PMC34
        ISSN: [1477-7517]
        keyword: [one, two]
        abstract: [{label: AIMS, text: To test.}, {text: "{{Hostile}}"}]
        licence: {applies-to: article, spdx: CC-BY-NC-ND-4.0, copyright: © Us}
        === records/thesis.yaml
        type: thesis
        title: A thesis
        author: [{family: García López, given: Juan Carlos}]
        publisher: A university
        page: "217"
        === records/report.yaml
        type: report
        title: A report
        publisher: An office
        number: "12"
        === records/taken.yaml
        type: article-journal
        title: Taken back
        status: {kind: retracted}
        === records/chapter.yaml
        type: chapter
        title: A chapter
        container-title: A book
        ISBN: 978-0-306-40615-7
        """);

    [Fact]
    public void A_study_says_all_that_Zotero_reads_of_it() => Assert.Equal(
        [
            $"title: {Told}", $"author: {Told}, A. B.", "author: A; B, C", "editor: Ed, I.", "publication_date: 2023/10", $"journal_title: {Told}", "journal_abbrev: J Tests",
            "volume: 1", "issue: 2", "firstpage: 3", "lastpage: 14", "publisher: P", "language: es", "doi: 10.1234/a", "pmid: 12",
            "fulltext_html_url: https://pmc.ncbi.nlm.nih.gov/articles/PMC34/", "keywords: one; two", $"abstract: AIMS: To test. {Told}", "issn: 1477-7517",
            "abstract_html_url: https://example.org/test/es/records/full/",
        ],
        Tags("es/records/full/"));

    [Fact]
    public void What_a_record_lacks_is_left_out() => Assert.Equal(
        ["title: A thesis", "author: Juan Carlos García López", "dissertation_institution: A university", "firstpage: 217", "publisher: A university", "abstract_html_url: https://example.org/test/records/thesis/"],
        Tags("records/thesis/"));

    [Theory]
    [InlineData("report", "technical_report_institution: An office", "technical_report_number: 12")]
    [InlineData("chapter", "inbook_title: A book", "isbn: 978-0-306-40615-7")]
    [InlineData("taken", "title: [Retracted] Taken back", null)]
    public void The_tags_tell_the_type_and_the_status(string id, string tag, string? other)
    {
        Assert.Contains(tag, Tags($"records/{id}/"));
        if (other is not null) Assert.Contains(other, Tags($"records/{id}/"));
    }

    [Fact]
    public void The_rights_are_those_of_the_study() => Assert.Equal(
        ["© Us. Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International. https://creativecommons.org/licenses/by-nc-nd/4.0/"],
        Names("records/full/", "DC.rights"));

    [Fact]
    public void Highwire_tags_stand_on_pages_of_studies_and_COinS_on_lists_only() => Assert.All(Site.Addresses, address =>
    {
        var page = Site.Page(address);
        var (tags, spans) = (page.QuerySelectorAll("meta[name^=citation_]").Length, page.QuerySelectorAll(".Z3988").Length);
        Assert.False(tags > 0 && spans > 0, address);
        if (address.StartsWith("records/", StringComparison.Ordinal) && page.QuerySelector("body.record") is not null) Assert.True(tags > 0 && spans == 0, address);
        if (address is "catalogue/" or "catalogue/by-title/") Assert.Equal(page.QuerySelectorAll(".rows .title").Length, spans);
    });

    [Fact]
    public void A_span_of_a_list_is_hidden_and_holds_the_study_percent_encoded()
    {
        var span = Site.Page("catalogue/").QuerySelectorAll<IHtmlSpanElement>(".Z3988").Single(s => s.Title!.Contains("10.1234", StringComparison.Ordinal));
        Assert.Equal(("true", ""), (span.GetAttribute("aria-hidden"), span.TextContent));
        Assert.All(span.Title!, c => Assert.True(char.IsAscii(c) && !"\" <>+".Contains(c, StringComparison.Ordinal)));
        var pairs = span.Title!.Split('&').Select(pair => pair.Split('=')).Select(pair => $"{pair[0]}: {Uri.UnescapeDataString(pair[1])}");
        Assert.Equal(
            [
                "ctx_ver: Z39.88-2004", "rft_val_fmt: info:ofi/fmt:kev:mtx:journal", "rfr_id: info:sid/example.org:full", "rft_id: info:doi/10.1234/a", "rft_id: info:pmid/12",
                "rft.genre: article", $"rft.atitle: {Told}", $"rft.jtitle: {Told}", "rft.stitle: J Tests", "rft.date: 2023-10", "rft.volume: 1", "rft.issue: 2", "rft.pages: 3–14",
                "rft.issn: 1477-7517", $"rft.aulast: {Told}", "rft.aufirst: A. B.", "rft.aucorp: A; B, C", "rft.language: es",
            ],
            pairs);
    }

    [Fact]
    public void Our_own_pages_speak_Dublin_Core_and_all_speak_Open_Graph()
    {
        Assert.Equal(["2020-01-01"], Names("briefs/old/", "DC.date"));
        Assert.Equal(["2020-01-01"], Names("briefs/old/", "article:published_time"));
        Assert.Equal(["Test Library"], Names("catalogue/", "DC.publisher"));
        Assert.Equal(["https://creativecommons.org/licenses/by/4.0/"], Names("catalogue/", "DC.rights"));
        Assert.All(Site.Addresses.Where(a => Site.Page(a).QuerySelector("meta[name=robots], meta[http-equiv]") is null), address =>
        {
            foreach (var property in new[] { "og:title", "og:type", "og:url", "og:site_name" }) Assert.Single(Names(address, property));
            Assert.Equal(Site.Page(address).QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Names(address, "og:url")[0]);
        });
    }

    [Fact]
    public void The_signposts_of_a_study_lead_where_something_is()
    {
        var links = Site.Page("es/records/full/").QuerySelectorAll<IHtmlLinkElement>("head link")
            .Where(l => l.Relation is "author" or "cite-as" or "describedby" or "type" or "related" or "linkset" or "license").Select(l => $"{l.Relation} {l.GetAttribute("href")} {l.Type}".TrimEnd());
        Assert.Equal(
            [
                "author https://orcid.org/0000-0002-1825-0097", "cite-as https://example.org/test/es/records/full/", "describedby ../../../api/v1/records/full.json application/json",
                "type https://schema.org/ScholarlyArticle", "type https://schema.org/AboutPage",
                "related https://doi.org/10.1234/a", "linkset ../../../records/full/linkset.json application/linkset+json",
            ],
            links);
    }

    [Theory]
    [InlineData(Coins.MostStudies, true)]
    [InlineData(Coins.MostStudies + 1, false)]
    public void Lists_of_a_very_large_catalogue_go_without_spans(int studies, bool has)
    {
        var records = string.Concat(Enumerable.Range(1, studies).Select(i => $"=== records/r{i}.yaml\ntype: book\ntitle: Work {i}\nissued: 2024\n"));
        var site = RenderedSite.Of("""
            === output-config/site.yaml
            title: Test
            description: Test
            base-url: https://example.org/test/
            languages: [en]
            publisher: {name: Test}
            licence: CC-BY-4.0
            accent: "#0b5d57"
            build-date: 2026-01-02

            """ + records);
        Assert.Equal(has, site.Html("years/2024/").Contains("Z3988", StringComparison.Ordinal));
    }

    private static string[] Tags(string address) =>
        [.. Site.Page(address).QuerySelectorAll("meta[name^=citation_]").Select(tag => $"{tag.GetAttribute("name")!["citation_".Length..]}: {tag.GetAttribute("content")}")];

    private static string[] Names(string address, string name) =>
        [.. Site.Page(address).QuerySelectorAll($"meta[name='{name}'], meta[property='{name}']").Select(tag => tag.GetAttribute("content")!)];
}
