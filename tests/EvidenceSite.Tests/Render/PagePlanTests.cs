using EvidenceSite.Render;

namespace EvidenceSite.Tests.Render;

public sealed class PagePlanTests
{
    private const string Site = PlannedSite.TwoLanguages + """
        === vocabulary/topics.yaml
        - {id: care, label: {en: Care, es: Atención}}
        === records/a.yaml
        type: article-journal
        title: A
        author: [{family: García, given: J.}, {family: 王, given: 伟}]
        container-title: Journal of Tests
        issued: 2023
        topics: [care]
        aliases: [old]
        licence: {applies-to: article, spdx: CC-BY-4.0}

        """;

    private const string English = """
        / index.html
        /404.html 404.html
        /about/ about/index.html
        /authors/ authors/index.html
        /authors/garcia-j/ authors/garcia-j/index.html
        /authors/王-伟/ authors/王-伟/index.html
        /briefs/ briefs/index.html
        /briefs/b/ briefs/b/index.html
        /briefs/b/changes/ briefs/b/changes/index.html
        /catalogue/ catalogue/index.html
        /catalogue/by-author/ catalogue/by-author/index.html
        /catalogue/by-title/ catalogue/by-title/index.html
        /credits/ credits/index.html
        /data/ data/index.html
        /evidence-map/ evidence-map/index.html
        /glossary/ glossary/index.html
        /journals/ journals/index.html
        /journals/journal-of-tests/ journals/journal-of-tests/index.html
        /licences/ licences/index.html
        /licences/CC-BY-4.0/ licences/CC-BY-4.0/index.html
        /reading-list/ reading-list/index.html
        /records/a/ records/a/index.html
        /records/old/ records/old/index.html
        /search/ search/index.html
        /topics/ topics/index.html
        /topics/care/ topics/care/index.html
        /years/ years/index.html
        /years/2023/ years/2023/index.html
        """;

    private static readonly ImmutableArray<Page> Pages = PlannedSite.Sound(Site + PlannedSite.Brief("b") + PlannedSite.TextPage("about"));

    [Fact]
    public void A_site_of_one_language_has_these_addresses_and_files()
    {
        var english = Pages.Where(p => p.Language == "en").Select(p => $"{p.Address} {p.Address.FilePath}");
        Assert.Equal(English.ReplaceLineEndings("\n"), string.Join('\n', english));
    }

    [Fact]
    public void Another_language_has_the_same_under_its_code_but_for_404()
    {
        var english = Pages.Where(p => p.Language == "en" && p.Address.Path != "404.html").Select(p => "/es" + p.Address);
        Assert.Equal(english, Pages.Where(p => p.Language == "es").Select(p => p.Address.ToString()));
    }

    [Fact]
    public void Every_page_leads_to_itself_in_every_language_but_404_and_redirects() => Assert.All(Pages, page =>
    {
        var expected = page.Address.Path == "404.html" || page is RedirectPage ? "" : "en es";
        Assert.Equal(expected, string.Join(' ', page.Alternates.Select(a => a.Key)));
        if (expected.Length > 0) Assert.Contains(page.Alternates, a => a.Key == page.Language && a.Value == page.Address);
        Assert.All(page.Alternates, a => Assert.Contains(Pages, p => p.Address == a.Value && p.Language == a.Key && p.GetType() == page.GetType()));
    });

    [Fact]
    public void A_site_of_one_language_has_no_alternates() => Assert.All(PlannedSite.Sound("=== records/a.yaml\ntype: book\ntitle: A\n"), page => Assert.Empty(page.Alternates));

    [Fact]
    public void A_former_address_leads_to_the_present_one_in_every_language_and_is_not_listed()
    {
        var redirects = Pages.OfType<RedirectPage>().ToArray();
        Assert.Equal(["/es/records/old/ > /es/records/a/", "/records/old/ > /records/a/"], redirects.Select(r => $"{r.Address} > {r.Target}"));
        Assert.All(redirects, r => Assert.False(r.Indexed));
    }

    [Fact]
    public void The_way_down_to_a_page_begins_at_home() => Assert.Equal(
        ["Home /", "Catalogue /catalogue/"],
        Pages.Single(p => p.Address.Path == "records/a/").Breadcrumbs.Select(b => $"{b.Key} {b.Value}"));

    [Fact]
    public void Titles_in_another_language_than_the_page_say_so()
    {
        Assert.Equal("Atención", Pages.Single(p => p.Address.Path == "es/topics/care/").Title);
        Assert.Equal("en", Pages.Single(p => p.Address.Path == "es/about/").TitleLanguage);
    }
}
