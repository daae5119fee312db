using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EvidenceSite.BrowserTests.Support;

namespace EvidenceSite.BrowserTests;

/// <summary>Pages say in which language they and their parts are, and where the same page stands in another.</summary>
[Collection(SharedBrowser.Name)]
public sealed class LanguageTests(BrowserFixture fixture) : IAsyncLifetime
{
    private Crawl? crawled;

    private Crawl Site => crawled!;

    public async Task InitializeAsync() => crawled = await fixture.CrawlAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Every_page_says_its_language_and_runs_from_the_left()
    {
        Faults.None(Site.Pages.Where(p => p.Value.DocumentElement.GetAttribute("lang") != SitePages.LanguageOf(PathOf(p.Key)) || p.Value.DocumentElement.GetAttribute("dir") == "rtl").Select(p => PathOf(p.Key)));
    }

    [Fact]
    public void On_a_Spanish_page_the_English_words_of_a_study_are_marked_as_English()
    {
        var page = Page($"es/{fixture.Pages.Record}");

        Faults.None(NotIn("en", page, "h1, .lead, blockquote, .finding h3, .abstract p[id], .names li"));
        Faults.None(NotIn("es", page, "main .part > h2[id], dt, .whose, .kind, figcaption, summary"));
    }

    [Fact]
    public void On_a_Spanish_page_the_English_words_of_a_brief_are_marked_as_English()
    {
        var page = Page($"es/{fixture.Pages.Brief}");

        Faults.None(NotIn("en", page, "h1, .body section > p, .body section > h2, #key-messages li, .note q"));
        Faults.None(NotIn("es", page, ".contents h2, #evidence h2, #references h2, #evidence th[scope=col], .masthead nav li, .colophon > p"));
    }

    [Fact]
    public void The_words_of_an_Arabic_study_run_from_the_right()
    {
        var page = new HtmlParser().ParseDocument(fixture.Hard.Text($"records/{HardInput.ArabicRecord}/"));

        var title = page.QuerySelector("h1")!;

        Assert.Equal(("ar", "rtl"), (title.GetAttribute("lang"), title.GetAttribute("dir")));
    }

    [Fact]
    public void Every_alternate_is_there_and_points_back()
    {
        var told = Site.Pages.SelectMany(p => Alternates(p.Value).Where(a => a.Language != "x-default").Select(a => (From: PathOf(p.Key), a.Language, To: a.Path))).ToHashSet();

        Assert.NotEmpty(told);
        Faults.None(told.Where(a => !Site.Pages.ContainsKey(new Uri(fixture.Shipped.At(a.To)))));
        Faults.None(told.Where(a => a.Language != SitePages.LanguageOf(a.To)));
        Faults.None(told.Where(a => !told.Contains((a.To, SitePages.LanguageOf(a.From), a.From))));
    }

    [Fact]
    public void The_canonical_address_of_a_page_is_its_own_and_that_of_a_version_the_plain_one()
    {
        var canonical = Site.Pages.Select(p => (Page: PathOf(p.Key), Told: p.Value.QuerySelector("link[rel=canonical]")?.GetAttribute("href"))).Where(c => c.Told is not null).ToArray();

        Assert.NotEmpty(canonical);
        Faults.None(canonical.Where(c => c.Told != ServedSite.PublishedAt + Plain(c.Page)));
    }

    // briefs/x/v1/ is a copy of briefs/x/ for as long as that is its newest version.
    private static string Plain(string page) => System.Text.RegularExpressions.Regex.Replace(page, @"(briefs/[^/]+/)v\d+/$", "$1");

    private static IEnumerable<(string Language, string Path)> Alternates(IHtmlDocument page) =>
        page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => (l.GetAttribute("hreflang")!, l.GetAttribute("href")![ServedSite.PublishedAt.Length..]));

    // A selector that finds nothing proves nothing, so it is a fault as well.
    private static IEnumerable<string> NotIn(string language, IHtmlDocument page, string selectors)
    {
        foreach (var selector in selectors.Split(", "))
        {
            var elements = page.QuerySelectorAll(selector);
            if (elements.Length == 0) yield return $"nothing matches {selector}";
            foreach (var element in elements.Where(e => e.Closest("[lang]")?.GetAttribute("lang") != language)) yield return $"{selector} is not \"{language}\": {element.TextContent}";
        }
    }

    private IHtmlDocument Page(string path) => Site.Pages[new Uri(fixture.Shipped.At(path))];

    private string PathOf(Uri address) => address.AbsoluteUri[fixture.Shipped.At("").Length..];
}
