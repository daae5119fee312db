using System.Text.Json;
using AngleSharp.Dom;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Sites;

/// <summary>Whatever stands in a field, programs that read the head of a page, a span of a list or the linked data get just that.</summary>
public sealed class HostileMetadataProperties
{
    private static readonly Gen<string> Texts = Gen.Elements(
        "\"", "'", "\" content=\"x", "\"><script>x</script>", "</title>", "</head>", "<!--", "&amp;", "&#34;", "&rft.au=X", "%26", "%", "+", "=", ";", "#", "\\", "\\u003c", "é", "王", "😀", "\u2028", " ", "x")
        .ListOf(5).Select(string.Concat);

    [Fact]
    public void A_title_comes_through_each_form_to_the_letter() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var built = HostileSite.With(i => $"F{i} {text.Trim()} end");
        Assert.Equal("", TestSite.Print(built.Diagnostics));
        var list = built.Html("catalogue/index.html");
        var title = list.QuerySelector(".title[href$='records/a/']")!.TextContent;
        var page = built.Html("records/a/index.html");
        Assert.Equal("[Retracted] " + title, page.QuerySelector("meta[name=citation_title]")!.GetAttribute("content"));
        Assert.Equal("[Retracted] " + title, Decoded(list, "rft.atitle"));
        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal(title, data.RootElement.GetProperty("mainEntity").GetProperty("name").GetString());
        Assert.Equal(3, page.QuerySelectorAll("meta[name=citation_author]").Length + page.QuerySelectorAll("meta[name=citation_editor]").Length);
        Assert.All(page.Head!.Children, e => Assert.Contains(e.LocalName, new[] { "meta", "title", "link", "script" }));
        Assert.All(page.Head!.QuerySelectorAll("meta"), e => Assert.All(e.Attributes, a => Assert.Contains(a.Name, new[] { "charset", "name", "property", "content" })));
    }).Check(Laws.Tried(12));

    private static string Decoded(IDocument list, string key) => list.QuerySelectorAll(".Z3988").SelectMany(span => span.GetAttribute("title")!.Split('&'))
        .Where(pair => pair.StartsWith(key + "=", StringComparison.Ordinal)).Select(pair => Uri.UnescapeDataString(pair[(key.Length + 1)..])).First();
}
