using System.Collections.Frozen;
using EvidenceSite.Cite;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Cite;

/// <summary>Studies and pages of the site as references in the shipped styles.</summary>
public sealed class CiterTests
{
    private static readonly Place Nowhere = new("f", 1, 1);

    private static readonly FrozenDictionary<string, Study> Studies = ShippedSite.Catalogue.StudiesById;

    private static Record Article(string id = "x") => new()
    {
        Id = id,
        Type = "article-journal",
        Title = "A title",
        Place = Nowhere,
        Authors = [new PersonName { Family = "Buxton", Given = "Jane A." }],
        ContainerTitle = "Journal of Tests",
        Issued = new PartialDate(2020, 5, 6),
    };

    private static string In(string style, Record record, string language = "en") => CiteRun.TextOf(Styles.With(style).For(language).Reference(record));

    [Theory]
    [InlineData("vancouver", "Richert T, Stallwitz A, Nordgren J. Harm reduction social work with people who use drugs: a qualitative interview study with social workers in harm reduction services in Sweden. Harm Reduct J. 2023 Oct 14. doi:10.1186/s12954-023-00884-w PubMed PMID: 37833801; PubMed Central PMCID: PMC10576387.")]
    [InlineData("apa", "Richert, T., Stallwitz, A., & Nordgren, J. (2023). Harm reduction social work with people who use drugs: a qualitative interview study with social workers in harm reduction services in Sweden. Harm Reduction Journal. https://doi.org/10.1186/s12954-023-00884-w")]
    [InlineData("ama", "Richert T, Stallwitz A, Nordgren J. Harm reduction social work with people who use drugs: a qualitative interview study with social workers in harm reduction services in Sweden. Harm Reduct J. Published online October 14, 2023. doi:10.1186/s12954-023-00884-w")]
    [InlineData("chicago-author-date", "Richert, Torkel, Anke Stallwitz, and Johan Nordgren. 2023. “Harm Reduction Social Work with People Who Use Drugs: A Qualitative Interview Study with Social Workers in Harm Reduction Services in Sweden.” Harm Reduction Journal, October 14. https://doi.org/10.1186/s12954-023-00884-w.")]
    [InlineData("harvard", "Richert, T., Stallwitz, A. and Nordgren, J. (2023) “Harm reduction social work with people who use drugs: a qualitative interview study with social workers in harm reduction services in Sweden,” Harm Reduction Journal. Available at: https://doi.org/10.1186/s12954-023-00884-w.")]
    [InlineData("mla", "Richert, Torkel, et al. “Harm Reduction Social Work with People Who Use Drugs: A Qualitative Interview Study with Social Workers in Harm Reduction Services in Sweden.” Harm Reduction Journal, Oct. 2023, https://doi.org/10.1186/s12954-023-00884-w.")]
    public void A_study_in_each_style_and_nothing_untrue_of_it(string style, string reference) => Assert.Equal(reference, In(style, Studies["PMC10576387"].Record));

    [Theory]
    [InlineData("en", "Available at: ")]
    [InlineData("en-GB", "Available at: ")]
    [InlineData("es", "Disponible en: ")]
    [InlineData("es-MX", "Disponible en: ")]
    [InlineData("fr", "Available at: ")]
    public void Words_are_those_of_the_pages_language_or_English(string language, string words) =>
        Assert.Contains(words, In("harvard", Studies["PMC8179702"].Record, language), StringComparison.Ordinal);

    [Fact]
    public void All_styles_are_given_in_their_order_the_sites_own_first()
    {
        var references = Styles.With("mla").For("en").References(Article());
        Assert.Equal(["mla", "ama", "apa", "chicago-author-date", "harvard", "vancouver"], references.Select(r => r.Style));
        Assert.Equal(["MLA 9", "AMA 11", "APA 7", "Chicago 18", "Harvard", "Vancouver"], references.Select(r => r.Title));
        Assert.Equal("mla", Styles.With("mla").For("en").SiteStyle);
    }

    [Fact]
    public void A_site_without_styles_has_Vancouver() =>
        Assert.Equal(["Vancouver"], Styles.Usual.For("en").References(Article()).Select(r => r.Title));

    [Theory]
    [InlineData("12", null, null, null)]
    [InlineData(null, "3", null, null)]
    [InlineData(null, null, "45-67", null)]
    [InlineData(null, null, null, "155")]
    public void An_article_with_a_place_in_its_journal_is_cited_as_the_style_says(string? volume, string? issue, string? page, string? number)
    {
        var record = Article() with { Volume = volume, Issue = issue, Page = page, Number = number };
        Assert.Empty(Styles.With("harvard").For("en").WordsForLack(record));
    }

    [Theory]
    [InlineData("A title", "[Preprint]")]
    [InlineData("Preprint servers", "[Preprint]")]
    [InlineData("Of [Preprint] and print", "[Preprint]")]
    public void Only_what_the_style_adds_is_taken_out(string title, string words)
    {
        var record = Article() with { Title = title };
        Assert.Contains(title, In("harvard", record), StringComparison.Ordinal);
        Assert.DoesNotContain(words, In("harvard", record).Replace(title, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(["Harvard: preprint"], Styles.With("harvard").For("en").WordsForLack(record).Where(f => f.Key == "Harvard").Select(f => $"{f.Key}: {string.Join(' ', f.Value)}"));
    }

    [Fact]
    public void An_article_that_is_in_no_journal_yet_keeps_what_the_style_says_of_it()
    {
        var record = Article() with { ContainerTitle = null };
        Assert.Empty(Styles.With("harvard").For("en").WordsForLack(record));
    }

    [Fact]
    public void The_DOI_leads_to_the_work_and_else_its_best_address()
    {
        Assert.True(Doi.TryParse("10.1234/a<b", out var doi));
        Assert.True(Pmid.TryParse("12", out var pmid));
        var citer = Styles.With("apa").For("en");
        Assert.Contains(new CiteRun("https://doi.org/10.1234/a<b", Link: "https://doi.org/10.1234/a%3Cb"), citer.Reference(Article() with { Doi = doi, Pmid = pmid }));
        Assert.Contains(new CiteRun(pmid.Url, Link: pmid.Url), citer.Reference(Article() with { Pmid = pmid }));
        Assert.All(citer.Reference(Article()), run => Assert.Null(run.Link));
    }

    [Theory]
    [InlineData("<i>Escherichia</i> <script>", "<i>Escherichia</i> <script>")]
    [InlineData("a \uE000b\uE100c", "a \uFFFDb\uFFFDc")]
    [InlineData("<span class=\"nocase\">x", "<span class=\"nocase\">x")]
    public void What_looks_like_markup_in_a_field_is_text(string title, string shown)
    {
        var runs = Styles.With("vancouver").For("en").Reference(Article() with { Title = title });
        Assert.Contains(shown, CiteRun.TextOf(runs), StringComparison.Ordinal);
        Assert.All(runs, run => Assert.Equal(CiteFormat.None, run.Format));
    }

    [Fact]
    public void A_page_of_this_site_is_cited_with_its_permanent_address_which_is_no_link_there()
    {
        var page = new OwnPage([new PersonName { Literal = "Us" }], "What 'works' (summary of doi:10.1234/AbC)", "Site", "Library", new PartialDate(2026, 1, 2), "https://example.org/a'b/") { Verbatim = "doi:10.1234/AbC", Language = "en" };
        var references = Styles.With("apa").For("en").References(page).ToDictionary(r => r.Style, r => CiteRun.TextOf(r.Runs));
        Assert.Equal("Us. (2026, January 2). What 'works' (summary of doi:10.1234/AbC). Site. https://example.org/a'b/", references["apa"]);
        Assert.All(references.Values, text => Assert.Contains("https://example.org/a'b/", text, StringComparison.Ordinal));
        Assert.All(references.Values, text => Assert.Contains("doi:10.1234/AbC", text, StringComparison.Ordinal));
        Assert.All(Styles.With("apa").For("en").References(page).SelectMany(r => r.Runs), run => Assert.Null(run.Link));
    }
}
