using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace EvidenceSite.Tests.Theme;

public sealed class PageTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(SampleSite.Text);

    [Fact]
    public void Every_page_is_a_whole_document_with_line_feeds_only() => Assert.All(Site.Addresses, address =>
    {
        var html = Site.Html(address);
        Assert.StartsWith("<!DOCTYPE html>\n", html, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', html);
    });

    [Fact]
    public void Every_page_has_one_main_heading_and_skips_no_level() => Assert.All(Framed(), page =>
    {
        Assert.Single(page.QuerySelectorAll("h1"));
        var levels = page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} follows h{pair.First}"));
    });

    [Fact]
    public void Every_page_has_its_landmarks_and_a_way_past_them() => Assert.All(Framed(), page =>
    {
        Assert.Single(page.QuerySelectorAll("main#main"));
        Assert.Equal("#main", page.QuerySelector("a.skip")?.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll("nav"), nav => Assert.True(nav.HasAttribute("aria-label") || nav.HasAttribute("aria-labelledby")));
    });

    [Fact]
    public void No_page_asks_another_site_for_anything() => Assert.All(Framed(), page => Assert.All(
        page.QuerySelectorAll("[src],link[rel=stylesheet],link[rel=icon]"),
        part => Assert.DoesNotContain(":", part.GetAttribute("src") ?? part.GetAttribute("href"), StringComparison.Ordinal)));

    [Fact]
    public void Hostile_words_of_a_record_stay_words()
    {
        var page = Site.Page("records/hostile/");
        Assert.Empty(page.QuerySelectorAll("main script, main img, [onerror]"));
        Assert.Equal("\"><script>alert(1)</script>", page.QuerySelector("h1")?.TextContent);
        Assert.Contains("<img src=x onerror=alert(2)>", page.QuerySelector(".abstract")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_licence_is_said_of_the_source_and_never_of_the_page()
    {
        foreach (var page in Framed())
        {
            Assert.All(page.QuerySelectorAll("[rel~=license]"), link => Assert.NotNull(link.Closest("[resource][typeof='cc:Work']")));
        }
        var work = Site.Page("records/PMC1/").QuerySelector("[typeof='cc:Work']");
        Assert.Equal("https://doi.org/10.1186/s12954-023-00884-w", work?.GetAttribute("resource"));
        Assert.Equal("Torkel Richert, Anke Stallwitz", work?.QuerySelector("[property='cc:attributionName']")?.TextContent);
    }

    [Fact]
    public void A_subtitle_is_set_apart_and_the_title_still_reads_in_full()
    {
        var title = Site.Page("records/PMC1/").QuerySelector("h1");
        Assert.Equal("an interview study", title?.QuerySelector(".sub")?.TextContent);
        Assert.Equal("Harm reduction social work: an interview study", title?.TextContent);
    }

    [Fact]
    public void A_retracted_study_says_so_before_its_title()
    {
        var header = Site.Page("records/retracted/").QuerySelector(".head");
        var notice = header?.QuerySelector("aside.notice");
        Assert.Contains("retracted", notice?.TextContent, StringComparison.Ordinal);
        Assert.True(notice?.CompareDocumentPosition(header!.QuerySelector("h1")!).HasFlag(DocumentPositions.Following));
        Assert.Contains("Retracted", Row("catalogue/", "records/retracted/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Content_in_another_language_says_which()
    {
        var title = Site.Page("records/arabic/").QuerySelector("h1");
        Assert.Equal(("ar", "rtl"), (title?.GetAttribute("lang"), title?.GetAttribute("dir")));
        Assert.Equal("en", Site.Page("es/records/PMC1/").QuerySelector("h1")?.GetAttribute("lang"));
        Assert.False(Site.Page("records/PMC1/").QuerySelector("h1")?.HasAttribute("lang"));
    }

    [Fact]
    public void A_page_names_its_counterparts_by_whole_addresses()
    {
        var page = Site.Page("es/records/PMC1/");
        var alternates = page.QuerySelectorAll("link[hreflang]").ToDictionary(l => l.GetAttribute("hreflang")!, l => l.GetAttribute("href"));
        Assert.Equal("https://example.org/test/records/PMC1/", alternates["en"]);
        Assert.Equal("https://example.org/test/es/records/PMC1/", alternates["es"]);
        Assert.Equal(alternates["en"], alternates["x-default"]);
    }

    [Fact]
    public void A_record_without_abstract_says_so() =>
        Assert.Contains("no abstract", Site.Page("records/arabic/").QuerySelector(".abstract")?.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Names_beyond_the_twelfth_unfold()
    {
        var page = Site.Page("records/many/");
        Assert.Equal(12, page.QuerySelectorAll(".head > .names > li").Length);
        Assert.Equal(3, page.QuerySelectorAll(".more-names li").Length);
        Assert.Contains("and 12 others", Row("catalogue/", "records/many/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_page_stays_under_14_kilobytes() => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(Site.Html("records/bulk/")), 1, 14_336);

    [Fact]
    public void A_missing_page_links_from_the_root_of_the_host() => Assert.All(
        Site.Page("404.html").QuerySelectorAll<IHtmlAnchorElement>("nav a"), link => Assert.StartsWith("/test/", link.GetAttribute("href"), StringComparison.Ordinal));

    private static string? Row(string list, string record) =>
        Site.Page(list).QuerySelectorAll(".rows > li").Single(r => r.QuerySelector("a")!.GetAttribute("href")!.EndsWith(record, StringComparison.Ordinal)).TextContent;

    private static IEnumerable<IHtmlDocument> Framed() => Site.Addresses.Select(Site.Page).Where(p => p.QuerySelector("meta[http-equiv]") is null);
}
