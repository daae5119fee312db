using System.Xml.Linq;
using EvidenceSite.BrowserTests.Support;

namespace EvidenceSite.BrowserTests;

/// <summary>Every address that the served site names leads somewhere, under a base path as on GitHub Pages.</summary>
[Collection(SharedBrowser.Name)]
public sealed class LinkTests(BrowserFixture fixture) : IAsyncLifetime
{
    private static readonly string[] WebSchemes = ["https", "http", "mailto"];

    private Crawl? crawled;

    private Crawl Site => crawled!;

    public async Task InitializeAsync() => crawled = await fixture.CrawlAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Every_page_and_file_that_is_linked_is_there()
    {
        Assert.True(Site.Pages.Count >= fixture.Pages.Paths.Length, "the crawl found fewer pages than there are kinds");
        Faults.None(Site.Links.Where(l => Site.IsWithin(l.Target) && Site.Answers[Crawl.WithoutFragment(l.Target)] != 200));
    }

    [Fact]
    public void Every_fragment_is_an_element_of_the_page_it_points_into()
    {
        var pointing = Site.Links.Where(l => l.Target.Fragment.Length > 1 && Site.IsWithin(l.Target)).ToArray();

        Assert.NotEmpty(pointing);
        Faults.None(pointing.Where(l => Site.Pages[Crawl.WithoutFragment(l.Target)].GetElementById(Uri.UnescapeDataString(l.Target.Fragment[1..])) is null));
    }

    [Fact]
    public void No_link_leads_outside_the_base_path()
    {
        Faults.None(Site.Links.Where(l => l.Target.Host == Site.Home.Host && !Site.IsWithin(l.Target)));
    }

    [Fact]
    public void No_link_names_the_host_that_the_site_is_published_at()
    {
        Faults.None(Site.Links.Where(l => l.Written.StartsWith(ServedSite.PublishedAt, StringComparison.Ordinal)));
    }

    [Fact]
    public void Links_to_other_sites_are_of_the_web_or_of_mail()
    {
        Faults.None(Site.Links.Where(l => !WebSchemes.Contains(l.Target.Scheme)));
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_front_page()
    {
        var reached = Site.Answers.Keys.Select(a => a.AbsoluteUri).ToHashSet(StringComparer.Ordinal);

        // Nobody links to a redirect: it stands where a page used to.
        Faults.None(fixture.Shipped.EveryPage.Where(p => !reached.Contains(fixture.Shipped.At(p)) && !IsRedirect(p)));
    }

    [Fact]
    public async Task Every_address_in_the_sitemap_and_every_icon_of_the_manifest_is_there()
    {
        using var client = new HttpClient();
        var sitemap = XDocument.Parse(await client.GetStringAsync(fixture.Shipped.At("sitemap.xml")));
        var locations = sitemap.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value).ToArray();
        using var manifest = System.Text.Json.JsonDocument.Parse(await client.GetStringAsync(fixture.Shipped.At("site.webmanifest")));
        var icons = manifest.RootElement.GetProperty("icons").EnumerateArray()
            .Select(i => new Uri(new Uri(fixture.Shipped.At("site.webmanifest")), i.GetProperty("src").GetString()!)).ToArray();

        Assert.NotEmpty(locations);
        Assert.All(locations, l => Assert.StartsWith(ServedSite.PublishedAt, l, StringComparison.Ordinal));
        Assert.All(locations, l => Assert.Equal(200, Site.Answers[new Uri(fixture.Shipped.At(l[ServedSite.PublishedAt.Length..]))]));
        foreach (var icon in icons) Assert.True((await client.GetAsync(icon)).IsSuccessStatusCode, icon.ToString());
    }

    private bool IsRedirect(string path) => fixture.Shipped.Text(path).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal);
}
