using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Dom;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Sites;

/// <summary>
/// The site that the repository ships: which files it has, and what a reader sees on a page of each kind. Set
/// EVIDENCESITE_UPDATE_GOLDEN=1 to write the golden files anew; the tests fail once, so that the difference is read.
/// </summary>
public sealed class ShippedSiteTests
{
    private static readonly Lazy<BuiltSite> Made = new(() => BuiltSite.Of(ShippedSite.Files()));

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Has_no_fault_but_two_articles_without_their_volume() =>
        Assert.Equal([Codes.WordingForLack, Codes.WordingForLack], Made.Value.Diagnostics.Select(d => d.Code));

    [Fact]
    public void Has_these_files() => Golden.Compare("manifest", string.Join('\n', Made.Value.Files.Keys.Where(path => !IsIndex(path))) + "\n");

    // Their names are their content, which every word of the site has a part in.
    private static bool IsIndex(string path) => path.StartsWith("search/", StringComparison.Ordinal) && path.EndsWith(".bin", StringComparison.Ordinal);

    [Theory]
    [InlineData("home", "index.html")]
    [InlineData("brief", "briefs/frontline-harm-reduction-work/index.html")]
    [InlineData("record", "records/PMC10576387/index.html")]
    [InlineData("record-es", "es/records/PMC8179702/index.html")]
    [InlineData("catalogue", "catalogue/index.html")]
    [InlineData("author", "authors/greer-a/index.html")]
    [InlineData("topics", "topics/index.html")]
    [InlineData("evidence-map", "evidence-map/index.html")]
    [InlineData("glossary", "glossary/index.html")]
    [InlineData("credits", "credits/index.html")]
    [InlineData("about-es", "es/about/index.html")]
    public void Says_this(string name, string path) => Golden.Compare(name, VisibleText(Made.Value.Html(path)));

    [Theory]
    [InlineData("json-ld-record", "records/PMC10576387/index.html")]
    [InlineData("json-ld-record-es", "es/records/PMC8179702/index.html")]
    [InlineData("json-ld-brief", "briefs/frontline-harm-reduction-work/index.html")]
    public void Says_this_to_machines(string name, string path)
    {
        using var json = JsonDocument.Parse(Made.Value.Html(path).QuerySelector("script[type='application/ld+json']")!.TextContent);
        Golden.Compare(name, JsonSerializer.Serialize(json, Readable).ReplaceLineEndings("\n") + "\n");
    }

    [Fact]
    public void Every_page_is_one_document_with_one_main_part_one_title_and_a_language() => Assert.All(Made.Value.Pages, path =>
    {
        var page = Made.Value.Html(path);
        if (page.QuerySelector("meta[http-equiv=refresh]") is not null) return;
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEqual("", page.Title);
        Assert.Equal(path.StartsWith("es/", StringComparison.Ordinal) ? "es" : "en", page.DocumentElement.GetAttribute("lang"));
    });

    // One line a block, as a reader sees it; words that only screen readers hear are part of it.
    private static string VisibleText(IDocument page)
    {
        var main = page.QuerySelector("main")!;
        foreach (var block in main.QuerySelectorAll("p, li, h1, h2, h3, h4, dt, dd, tr, section, div, blockquote, ul, ol, dl, header, figure, details, summary, aside, nav")) block.Before(page.CreateTextNode("\u0001"));
        foreach (var cell in main.QuerySelectorAll("td, th")) cell.Before(page.CreateTextNode(" "));
        var lines = main.TextContent.Split('\u0001').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return string.Join('\n', lines.Where(line => line.Length > 0)) + "\n";
    }
}
