using System.Globalization;
using System.Text;
using System.Xml.Linq;
using EvidenceSite.Export;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Export;

public sealed class SitemapTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Lists_every_page_that_search_engines_may_have()
    {
        var built = BuiltSite.Sound(TestSite.Of("=== records/a.yaml\ntype: book\ntitle: A\nauthor: [{family: 王, given: 伟}]\naliases: [old]\n"));
        var listed = Locations(built.Text("sitemap.xml"));
        var pages = built.Pages.Where(p => p is not ("404.html" or "records/old/index.html" or "reading-list/index.html")).Select(p => p.Replace("index.html", "", StringComparison.Ordinal));
        Assert.Equal(pages.Order(StringComparer.Ordinal), listed.Select(l => Uri.UnescapeDataString(l["https://example.org/test/".Length..])).Order(StringComparer.Ordinal));
        Assert.Contains("https://example.org/test/authors/%E7%8E%8B-%E4%BC%9F/", listed);
    }

    [Fact]
    public void Tells_the_day_of_a_change_only_where_it_is_known()
    {
        var site = ExportSite.Built;
        var dates = XDocument.Parse(site.Text("sitemap.xml")).Root!.Elements().Where(u => u.Element(Map + "lastmod") is not null)
            .ToDictionary(u => u.Element(Map + "loc")!.Value["https://example.org/test/".Length..], u => u.Element(Map + "lastmod")!.Value);
        Assert.Equal(["briefs/b/ 2025-01-01", "es/briefs/b/ 2025-01-01", "es/records/c/ 2025-06-07", "records/c/ 2025-06-07"], dates.Select(d => $"{d.Key} {d.Value}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(50_000, "sitemap.xml:50000")]
    [InlineData(50_001, "sitemap-1.xml:50000 sitemap-2.xml:1 sitemap.xml:2")]
    [InlineData(0, "sitemap.xml:0")]
    public void More_than_fifty_thousand_addresses_are_split_under_an_index(int count, string files)
    {
        var written = Sitemap.Write(Settings, Pages(count)).ToArray();
        var maps = written.Where(f => f.Path.ToString().EndsWith(".xml", StringComparison.Ordinal)).OrderBy(f => f.Path)
            .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Path}:{Locations(Encoding.UTF8.GetString(f.Content.Span)).Length}"));
        Assert.Equal(files, string.Join(' ', maps));
    }

    [Fact]
    public void A_file_has_fifty_megabytes_at_most()
    {
        var file = OutputFile.OfText(OutputPath.Of("index.html"), "");
        var name = new string('x', 2_000);
        var written = Sitemap.Write(Settings, [.. Enumerable.Range(0, 30_000).Select(n => new SitePage(new SiteAddress($"{name}{n}/"), true, new PartialDate(2026, 1, 2), [], file))]).ToArray();
        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"], written.Select(f => f.Path.ToString()).Where(p => p.EndsWith(".xml", StringComparison.Ordinal)));
        Assert.All(written, f => Assert.InRange(f.Content.Length, 1, 52_428_800));
        Assert.Equal(30_000, written.Where(f => f.Path.ToString().StartsWith("sitemap-", StringComparison.Ordinal)).Sum(f => Locations(Encoding.UTF8.GetString(f.Content.Span)).Length));
    }

    [Fact]
    public void An_index_names_its_parts_by_absolute_addresses()
    {
        var index = Sitemap.Write(Settings, Pages(50_001)).Single(f => f.Path.ToString() == "sitemap.xml");
        Assert.Equal(
            ["https://example.org/x/sitemap-1.xml", "https://example.org/x/sitemap-2.xml"], Locations(Encoding.UTF8.GetString(index.Content.Span)));
    }

    [Fact]
    public void Robots_are_welcome_and_shown_the_sitemap() =>
        Assert.Equal("User-agent: *\nAllow: /\nSitemap: https://example.org/test/sitemap.xml\n", ExportSite.Built.Text("robots.txt"));

    internal static SiteSettings Settings { get; } = new()
    {
        Title = LocalText.Of("en", "T"),
        Description = LocalText.Of("en", "D"),
        BaseUrl = "https://example.org/x/",
        Languages = ["en"],
        Publisher = "P",
        Licence = SpdxLicence.TryParse("MIT", out var licence) ? licence : default,
        Accent = "#000000",
        BuildDate = new PartialDate(2026),
    };

    private static ImmutableArray<SitePage> Pages(int count)
    {
        var file = OutputFile.OfText(OutputPath.Of("index.html"), "");
        return [.. Enumerable.Range(0, count).Select(n => new SitePage(new SiteAddress($"p{n}/"), true, null, [], file)), new SitePage(new SiteAddress("hidden/"), false, null, [], file)];
    }

    private static string[] Locations(string xml) => [.. XDocument.Parse(xml).Root!.Elements().Select(e => e.Element(Map + "loc")!.Value)];
}
