using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using EvidenceSite.Tests.Support;
using EvidenceSite.Theme;
using EvidenceSite.Theme.Layout;

namespace EvidenceSite.Tests.Theme;

/// <summary>The search page as it is published, before any script runs.</summary>
public sealed class SearchPageTests
{
    private static readonly BuiltSite Site = BuiltSite.Of(TestSite.Of(SampleSite.Text));
    private static readonly IDocument English = Site.Html("search/index.html");
    private static readonly IDocument Spanish = Site.Html("es/search/index.html");

    [Theory]
    [InlineData("search/index.html", "../")]
    [InlineData("es/search/index.html", "../../")]
    public void It_names_the_root_of_the_index_that_was_built(string path, string home)
    {
        var found = Site.Html(path).QuerySelector("#found")!;
        var root = Site.Files.Keys.Single(file => file.StartsWith("search/root/", StringComparison.Ordinal));
        Assert.Equal(home, found.GetAttribute("data-base"));
        Assert.Equal(root, Resolved(path, found.GetAttribute("data-root")!));
    }

    [Fact]
    public void It_asks_for_all_modules_of_a_search_at_once_and_for_nothing_of_the_index()
    {
        var asked = English.QuerySelectorAll("link[rel=modulepreload]").Select(link => link.GetAttribute("href")!["../".Length..]).ToArray();
        Assert.Equal([.. ModuleGraph.Of(BuiltInFiles.Read(), "assets/search/page.js")], asked);
        Assert.Contains("assets/search/engine.js", asked);
        Assert.All(asked, module => Assert.Contains(module, Site.Files.Keys));
        Assert.DoesNotContain(English.QuerySelectorAll("[href], [src]"), e => Resolved("search/index.html", (e.GetAttribute("href") ?? e.GetAttribute("src"))!).EndsWith(".bin", StringComparison.Ordinal));
    }

    [Fact]
    public void The_one_script_in_the_page_is_the_same_on_all_and_its_hash_is_documented()
    {
        var scripts = new[] { English, Spanish }.SelectMany(page => page.QuerySelectorAll("script:not([src]):not([type])")).Select(script => script.TextContent).ToArray();
        Assert.Equal([SearchHead.Preload, SearchHead.Preload], scripts);
        var hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(SearchHead.Preload)));
        Assert.Contains(hash, File.ReadAllText(Repository.PathOf("src/README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_in_the_page_names_what_a_query_in_the_address_needs()
    {
        var named = English.QuerySelector("script[data-root]")!.Attributes.Where(a => a.Name.StartsWith("data-", StringComparison.Ordinal)).ToArray();
        Assert.Contains(named, a => a.Name == "data-parse");
        Assert.All(named, a => Assert.Contains(Resolved("search/index.html", a.Value), Site.Files.Keys));
    }

    [Fact]
    public void Its_script_gets_its_words_from_the_page()
    {
        using var english = Words(English);
        using var spanish = Words(Spanish);
        Assert.Equal("{count} results", english.RootElement.GetProperty("results").GetProperty("other").GetString());
        Assert.Equal("{count} resultados", spanish.RootElement.GetProperty("results").GetProperty("other").GetString());
        Assert.Equal("Finding", english.RootElement.GetProperty("kinds").GetProperty("finding").GetString());
        Assert.Equal("Estudio de entrevistas", spanish.RootElement.GetProperty("design").GetProperty("interviews").GetString());
        Assert.Equal("Arabic", english.RootElement.GetProperty("language").GetProperty("ar").GetString());
        Assert.Equal(["CC BY 4.0", "Licence unknown"], english.RootElement.GetProperty("licence").EnumerateObject().Select(p => p.Value.GetString()));
    }

    [Fact]
    public void Its_script_asks_for_no_word_that_the_page_does_not_have()
    {
        using var words = Words(English);
        var known = words.RootElement.EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var scripts = BuiltInFiles.Read().Where(f => f.Name.StartsWith("assets/search/page", StringComparison.Ordinal) && f.Name.EndsWith(".js", StringComparison.Ordinal));
        var asked = scripts.SelectMany(f => System.Text.RegularExpressions.Regex.Matches(Encoding.UTF8.GetString(f.Bytes.Span), """(?:say|pieces)\("([a-z-]+)"[,)]""").Select(m => m.Groups[1].Value)).ToArray();
        Assert.True(asked.Length > 20);
        Assert.All(asked, key => Assert.Contains(key, known));
    }

    [Fact]
    public void A_label_in_the_words_can_end_no_element()
    {
        var hostile = SampleSite.Text.Replace("en: Interview study", "en: '</script><script>alert(1)</script>'", StringComparison.Ordinal);
        var page = BuiltSite.Of(TestSite.Of(hostile)).Html("search/index.html");
        using var words = Words(page);
        Assert.Equal("</script><script>alert(1)</script>", words.RootElement.GetProperty("design").GetProperty("interviews").GetString());
        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent == "alert(1)");
    }

    [Fact]
    public void Without_scripts_it_leads_to_the_lists()
    {
        var ways = English.QuerySelectorAll("#start .ways a").Select(a => a.GetAttribute("href"));
        Assert.Equal(["../authors/", "../catalogue/by-title/", "../topics/", "../catalogue/", "../journals/", "../licences/", "../briefs/", "../glossary/"], ways);
        Assert.Contains("JavaScript", English.QuerySelector("noscript")!.TextContent, StringComparison.Ordinal);
        Assert.True(English.QuerySelector("#found")!.HasAttribute("hidden"));
    }

    [Theory]
    [InlineData("records/PMC1/index.html", "../../search/", "Search")]
    [InlineData("es/records/PMC1/index.html", "../../search/", "Buscar")]
    [InlineData("index.html", "./search/", null)]
    [InlineData("search/index.html", "./", null)]
    public void Every_page_has_one_field_that_searches_without_a_script(string path, string action, string? name)
    {
        var form = Assert.Single(Site.Html(path).QuerySelectorAll("form[role=search]"));
        var field = form.QuerySelector("input[name=q]")!;
        Assert.Equal(action, form.GetAttribute("action"));
        Assert.False(form.HasAttribute("method"));
        Assert.Equal(name, field.GetAttribute("aria-label"));
        if (name is null) Assert.Equal("q", form.QuerySelector("label")!.GetAttribute("for"));
    }

    [Theory]
    [InlineData("index.html", "opensearch.xml")]
    [InlineData("es/search/index.html", "es/opensearch.xml")]
    public void Browsers_are_told_how_to_search(string path, string description)
    {
        var link = Site.Html(path).QuerySelector("link[rel=search]")!;
        Assert.Equal("application/opensearchdescription+xml", link.GetAttribute("type"));
        Assert.Equal(description, Resolved(path, link.GetAttribute("href")!));
        Assert.Contains(description, Site.Files.Keys);
    }

    private static string Resolved(string page, string link) => new Uri(new Uri("http://x/" + page), link).AbsolutePath[1..];

    private static JsonDocument Words(IDocument page) => JsonDocument.Parse(page.QuerySelector("script#words")!.TextContent);
}
