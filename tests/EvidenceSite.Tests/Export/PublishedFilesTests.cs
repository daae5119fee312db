using System.Text.Json;
using EvidenceSite.Export;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Export;

/// <summary>The web manifest, files published as they are, and characters that XML has no place for.</summary>
public sealed class PublishedFilesTests
{
    [Fact]
    public void The_manifest_names_the_site_with_addresses_that_work_under_any_path()
    {
        var manifest = JsonDocument.Parse(ExportSite.Built.Text("site.webmanifest")).RootElement;
        Assert.Equal(ExportSite.Hostile, manifest.GetProperty("name").GetString());
        Assert.Equal("./", manifest.GetProperty("start_url").GetString());
        Assert.Equal("#0b5d57", manifest.GetProperty("theme_color").GetString());
        Assert.Contains(manifest.GetProperty("icons")[0].GetProperty("src").GetString()!, ExportSite.Built.Files.Keys);
    }

    [Fact]
    public void Files_to_publish_go_to_the_root_byte_by_byte()
    {
        var built = BuiltSite.Sound(TestSite.Of(Settings + "=== output-config/static/CNAME\nexample.org\n=== output-config/static/files/a.txt\r\nx\n"));
        Assert.Equal("example.org\n", built.Text("CNAME"));
        Assert.Equal("x\n\n", built.Text("files/a.txt"));
    }

    [Theory]
    [InlineData("robots.txt")]
    [InlineData("sitemap.xml")]
    [InlineData("index.html")]
    [InlineData("INDEX.html")]
    [InlineData("assets/site.css")]
    [InlineData("records")]
    [InlineData("feed.xml/more.txt")]
    public void A_file_never_takes_the_place_of_one_that_the_site_makes(string name)
    {
        var built = BuiltSite.Of(TestSite.Of(Settings + $"=== output-config/static/{name}\nx\n=== records/a.yaml\ntype: book\ntitle: A\n"));
        Assert.Equal($"output-config/static/{name} ES4002", Faults.Of(built.Diagnostics));
        Assert.Empty(built.Files);
    }

    [Theory]
    [InlineData("a:b.txt")]
    [InlineData("a?.txt")]
    [InlineData("ends./x.txt")]
    [InlineData("back\\slash.txt")]
    public void A_name_that_not_every_system_has_is_reported(string name) =>
        Assert.Equal($"output-config/static/{name} ES7001", Faults.Of(BuiltSite.Of(TestSite.Of(Settings + $"=== output-config/static/{name}\nx\n")).Diagnostics));

    [Theory]
    [InlineData("a\u0001b\u000Bc\uFFFEd\uFFFF", "abcd")]
    [InlineData("tab\tline\nreturn\r", "tab\tline\nreturn\r")]
    [InlineData("😀\U0010FFFF", "😀\U0010FFFF")]
    public void Characters_that_XML_has_no_place_for_are_left_out(string text, string clean) => Assert.Equal(clean, XmlFile.Clean(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("\uFFFDx", XmlFile.Clean("\uD800x"));

    private const string Settings = """
        === output-config/site.yaml
        title: Test site
        description: A site for tests
        base-url: https://example.org/test/
        languages: [en]
        publisher: {name: Test Library}
        licence: CC-BY-4.0
        accent: "#0b5d57"
        build-date: 2026-01-02

        """;
}
