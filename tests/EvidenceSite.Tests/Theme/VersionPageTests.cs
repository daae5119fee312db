using AngleSharp.Dom;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Theme;

/// <summary>What a reader of an older, the newest and a changed version sees.</summary>
public sealed class VersionPageTests
{
    private static readonly BuiltSite Site = BuiltSite.Of(VersionedSite.Of(VersionedSite.Files()));
    private static readonly IDocument Newest = Site.Html("briefs/homes/index.html");
    private static readonly IDocument First = Site.Html("briefs/homes/v1/index.html");
    private static readonly IDocument Changes = Site.Html("briefs/homes/changes/index.html");

    [Fact]
    public void The_plain_address_is_the_newest() => Assert.Contains("Homes of their own", Newest.QuerySelector("main")?.TextContent, StringComparison.Ordinal);

    [Fact]
    public void An_older_version_says_so_and_leads_to_the_newest_and_to_the_changes()
    {
        var notice = First.QuerySelector(".head .notice");
        Assert.Contains("This is version 1, kept as it was published.", notice?.TextContent, StringComparison.Ordinal);
        Assert.Equal(["../../homes/", "../../homes/changes/"], notice!.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Contains("Older version", First.QuerySelector(".kind")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Money helps too", First.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_engines_know_the_plain_address_alone()
    {
        Assert.Equal("noindex", First.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal("https://example.org/test/briefs/homes/", Site.Html("briefs/homes/v3/index.html").QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        var sitemap = Site.Text("sitemap.xml");
        Assert.Contains("/briefs/homes/<", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("/v1/", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("/v3/", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_names_the_version_and_its_address()
    {
        Assert.Contains("(Version 3)", Newest.QuerySelector("#cite")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("https://example.org/test/briefs/homes/v3/", Newest.QuerySelector("#cite")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("https://example.org/test/briefs/homes/v1/", First.QuerySelector("#cite")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_version_is_listed_with_its_day_and_what_it_changed()
    {
        var rows = Newest.QuerySelectorAll("#changes dl > div").Select(row => $"{row.QuerySelector("dt a")?.GetAttribute("href")} {row.QuerySelector("dd")?.TextContent}");
        Assert.Equal(
            [
                "../homes/v3/ 1 September 2025. Words only.", "../homes/v2/ 1 June 2025. One study added.",
                "../homes/v1/ 2 January 2025. First published.",
            ],
            rows);
    }

    [Fact]
    public void The_changes_name_claims_added_removed_and_reworded_word_by_word()
    {
        var step = Changes.GetElementById("v2")!;
        Assert.Equal(["Added", "Removed", "Changed"], step.QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.Equal("added: Rules get in the way", step.QuerySelectorAll("ul")[0].TextContent);
        Assert.Equal("removed: Money helps too", step.QuerySelectorAll("ul")[1].TextContent);
        var words = step.QuerySelectorAll("ul")[2].QuerySelector("p")!;
        Assert.Equal("Homes added: of their own help added: most people", words.TextContent);
        Assert.Equal(["added: ", "added: "], words.QuerySelectorAll("ins .vh").Select(v => v.TextContent));
        Assert.Equal("Now also rests on: Bo 2024", step.QuerySelector("ul .small")?.TextContent);
    }

    [Fact]
    public void A_version_that_changed_no_claim_says_so() =>
        Assert.Contains("No claim was added, removed or changed.", Changes.GetElementById("v3")?.TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_brief_in_its_first_version_has_a_copy_and_a_page_of_changes_that_search_engines_pass_over()
    {
        var site = BuiltSite.Of(VersionedSite.Of(new(StringComparer.Ordinal) { ["briefs/homes.md"] = VersionedSite.First }));
        Assert.Contains("There is one version so far", site.Html("briefs/homes/changes/index.html").QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(site.Html("briefs/homes/changes/index.html").QuerySelector("meta[name=robots]"));
        Assert.NotNull(site.Html("briefs/homes/index.html").QuerySelector("#changes a[href$='changes/']"));
        Assert.Null(site.Html("briefs/homes/v1/index.html").QuerySelector(".notice"));
    }

    [Fact]
    public void A_draft_has_no_copy_because_it_may_change()
    {
        var site = BuiltSite.Of(VersionedSite.Of(new(StringComparer.Ordinal) { ["briefs/homes.md"] = VersionedSite.First.Replace("status: current", "status: draft", StringComparison.Ordinal) }));
        Assert.DoesNotContain("briefs/homes/v1/index.html", site.Pages);
        Assert.EndsWith("https://example.org/test/briefs/homes/", site.Html("briefs/homes/index.html").QuerySelector("#cite .reference")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_name_leads_to_every_version()
    {
        var files = VersionedSite.Files();
        files["briefs/homes.md"] = VersionedSite.Newest.Replace("status: current", "status: current\naliases: [housing]", StringComparison.Ordinal);
        var site = BuiltSite.Of(VersionedSite.Of(files));
        Assert.Equal(
            ["briefs/housing/changes/index.html", "briefs/housing/index.html", "briefs/housing/v1/index.html", "briefs/housing/v2/index.html", "briefs/housing/v3/index.html"],
            site.Pages.Where(p => p.StartsWith("briefs/housing/", StringComparison.Ordinal)));
        Assert.Contains("url=../../homes/v1/", site.Text("briefs/housing/v1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_brief_comes_from_is_told_study_by_study()
    {
        var rows = Newest.QuerySelectorAll("#origin tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim())));
        Assert.Equal(
            [
                "Ek 2023 | The abstract | Us | No correction or retraction recorded",
                "Bo 2024 | Cited as it stands; we have not summarised it | – | No correction or retraction recorded",
            ],
            rows);
        Assert.Equal("Status on 2 January 2026", Newest.QuerySelectorAll("#origin thead th")[3].TextContent);
    }
}
