using System.Xml.Linq;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Export;

/// <summary>The OpenSearch description, against OpenSearch 1.1.</summary>
public sealed class OpenSearchTests
{
    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    [Theory]
    [InlineData("opensearch.xml", "en", "https://example.org/test/search/?q={searchTerms}")]
    [InlineData("es/opensearch.xml", "es", "https://example.org/test/es/search/?q={searchTerms}")]
    public void There_is_one_for_each_language(string path, string language, string template)
    {
        var root = Read("Test site", path);
        Assert.Equal(template, root.Element(Names + "Url")!.Attribute("template")!.Value);
        Assert.Equal("text/html", root.Element(Names + "Url")!.Attribute("type")!.Value);
        Assert.Equal(language, root.Element(Names + "Language")!.Value);
        Assert.Equal("UTF-8", root.Element(Names + "InputEncoding")!.Value);
    }

    [Theory]
    [InlineData("Sixteen letters.", "Sixteen letters.")]
    [InlineData("Harm reduction evidence for all", "Harm reduction")]
    [InlineData("Donaudampfschifffahrtsgesellschaft", "Donaudampfschiff")]
    [InlineData("Fünfzehn-Zeichn😀😀", "Fünfzehn-Zeichn")]
    [InlineData("<b>&amp; 'x' </b>", "<b>&amp; 'x'")]
    public void Its_short_name_has_16_characters_at_most_and_ends_with_a_word(string title, string name) =>
        Assert.Equal(name, Read(title, "opensearch.xml").Element(Names + "ShortName")!.Value);

    [Fact]
    public void Its_long_name_has_48_characters_at_most() => Assert.InRange(
        Read(string.Join(' ', Enumerable.Repeat("evidence", 10)), "opensearch.xml").Element(Names + "LongName")!.Value.Length, 40, 48);

    [Fact]
    public void Its_description_has_1024_characters_at_most() => Assert.InRange(
        Read("T", "opensearch.xml", string.Join(' ', Enumerable.Repeat("evidence", 200))).Element(Names + "Description")!.Value.Length, 1000, 1024);

    private static XElement Read(string title, string path, string description = "A site")
    {
        var site = BuiltSite.Sound(TestSite.Of($$"""
            === output-config/site.yaml
            title: {en: "{{title}}", es: Sitio}
            description: {en: "{{description}}", es: Un sitio}
            base-url: https://example.org/test/
            languages: [en, es]
            publisher: {name: Us}
            licence: CC-BY-4.0
            accent: "#0b5d57"
            build-date: 2026-01-02
            """));
        return XDocument.Parse(site.Text(path)).Root!;
    }
}
