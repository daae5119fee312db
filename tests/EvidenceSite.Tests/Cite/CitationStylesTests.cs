using EvidenceSite.Cite;

namespace EvidenceSite.Tests.Cite;

/// <summary>What becomes of the files in the folder of styles.</summary>
public sealed class CitationStylesTests
{
    private static readonly Record Work = new() { Id = "x", Type = "book", Title = "Title", Place = new("f", 1, 1) };

    private static SourceFile Independent(string name, string title) => new($"styles/{name}.csl", $"""
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <info><title>{title}</title><id>http://example.org/{name}</id></info>
          <citation><layout><text variable="title"/></layout></citation>
          <bibliography><layout><text value="{name}: "/><text variable="title"/></layout></bibliography>
        </style>
        """);

    private static SourceFile Dependent(string name, string parent) => new($"styles/{name}.csl", $"""
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">
          <info><title>{name}</title><id>http://example.org/{name}</id><link href="http://example.org/{parent}" rel="independent-parent"/></info>
        </style>
        """);

    private static string Offered(params SourceFile[] files) => Offered(new CitationSettings { Files = [.. files] });

    private static string Offered(CitationSettings settings) =>
        string.Join(", ", CitationStyles.Compile(settings).Value.For("en").References(Work).Select(r => $"{r.Style} \"{r.Title}\""));

    [Fact]
    public void Every_style_is_offered_by_title_behind_the_sites_own() =>
        Assert.Equal("vancouver \"Vancouver\", b \"Alpha\", a \"Beta\"", Offered(Independent("a", "Beta"), Independent("b", "Alpha")));

    [Fact]
    public void The_order_of_the_configuration_goes_before() =>
        Assert.Equal("b \"Alpha\", a \"Beta\"", Offered(new CitationSettings { Files = [Independent("a", "Beta"), Independent("b", "Alpha")], Style = "a", Offered = ["b", "a"] }));

    [Fact]
    public void A_site_may_offer_its_own_style_alone() =>
        Assert.Equal("a \"Beta\"", Offered(new CitationSettings { Files = [Independent("a", "Beta"), Independent("b", "Alpha")], Style = "a", Offered = [] }));

    [Fact]
    public void A_title_keeps_its_bracket_only_where_it_tells_styles_apart() =>
        Assert.Equal("vancouver \"Vancouver\", c \"Ex\", a \"Way (dates)\", b \"Way (notes)\"", Offered(Independent("a", "Way (dates)"), Independent("b", "Way (notes)"), Independent("c", "Ex (x)")));

    [Fact]
    public void A_dependent_style_is_its_parent_under_its_own_name()
    {
        var styles = CitationStyles.Compile(new CitationSettings { Files = [Dependent("child", "a"), Independent("a", "Alpha")], Style = "child" });
        Assert.Empty(styles.Diagnostics);
        Assert.Equal("a: Title", CiteRun.TextOf(styles.Value.For("en").Reference(Work)));
    }

    [Fact]
    public void A_dependent_style_without_parent_is_left_out_and_the_others_stay()
    {
        SourceFile[] files = [Independent("a", "Alpha"), Dependent("child", "gone"), Dependent("grandchild", "child")];
        Assert.Equal("vancouver \"Vancouver\", a \"Alpha\"", Offered(files));
        var found = CitationStyles.Compile(new CitationSettings { Files = [.. files] }).Diagnostics;
        Assert.Equal([(Codes.StyleParentMissing, "styles/child.csl", 2), (Codes.StyleParentMissing, "styles/grandchild.csl", 2)], found.Select(d => (d.Code, d.Place.Path, d.Place.Line)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<style")]
    [InlineData("<style xmlns=\"http://purl.org/net/xbiblio/csl\"/>")]
    [InlineData("{\"style\": 1}")]
    [InlineData("<!DOCTYPE style [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><style>&a;</style>")]
    public void A_file_that_is_no_style_is_reported_and_left_out(string text)
    {
        var styles = CitationStyles.Compile(new CitationSettings { Files = [new SourceFile("styles/bad.csl", text), Independent("a", "Alpha")] });
        Assert.Contains(styles.Diagnostics, d => d.Code == Codes.StyleUnusable && d.Place.Path == "styles/bad.csl");
        Assert.Equal("vancouver \"Vancouver\", a \"Alpha\"", Offered(new SourceFile("styles/bad.csl", text), Independent("a", "Alpha")));
    }

    [Fact]
    public void That_the_sites_style_cannot_be_used_is_an_error_and_the_usual_one_stands_in()
    {
        var place = new Place("citations.yaml", 1, 8);
        var styles = CitationStyles.Compile(new CitationSettings { Files = [new SourceFile("styles/bad.csl", "<style")], Style = "bad", StylePlace = place });
        Assert.Contains(styles.Diagnostics, d => d.Code == Codes.SiteStyleUnusable && d.Place == place);
        Assert.Equal("vancouver", styles.Value.For("en").SiteStyle);
    }
}
