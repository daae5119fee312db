using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.Citations;

public sealed class ClusterTests
{
    private const string Items = """
        [{"id": "a", "author": [{"family": "Doe"}], "issued": {"date-parts": [[2000]]}},
         {"id": "b", "author": [{"family": "Roe"}], "issued": {"date-parts": [[2001]]}},
         {"id": "c", "author": [{"family": "Doe"}], "issued": {"date-parts": [[2002]]}}]
        """;

    private const string AuthorDate = "<group delimiter=\", \"><group delimiter=\" \"><names variable=\"author\"/><date variable=\"issued\"><date-part name=\"year\"/></date></group><group delimiter=\" \"><label variable=\"locator\" form=\"short\"/><text variable=\"locator\"/></group></group>";

    [Fact]
    public void Cites_have_locators_prefixes_and_suffixes() => Assert.Equal(
        "see Doe 2000, pp. 5–7, and others; Roe 2001, sec. 2",
        Cite("", new("a") { Locator = "5-7", Prefix = "see", Suffix = ", and others" }, new("b") { Locator = "2", Label = "section" }));

    [Fact]
    public void A_prefix_that_brings_its_comma_takes_the_place_of_the_delimiter() =>
        Assert.Equal("Doe 2000, cited in Roe 2001", Cite("", new("a"), new("b") { Prefix = ", cited in " }));

    [Fact]
    public void Authors_may_be_left_out() => Assert.Equal("2000; Roe 2001", Cite("", new("a") { SuppressAuthor = true }, new("b")));

    [Fact]
    public void Authors_may_stand_alone() => Assert.Equal("Doe; Roe", Cite("", new("a") { AuthorOnly = true }, new("b") { AuthorOnly = true }));

    [Fact]
    public void Authors_may_be_part_of_the_sentence()
    {
        var style = Small.Style(AuthorDate).Replace("<layout delimiter=\"; \">", "<layout prefix=\"(\" suffix=\")\" delimiter=\"; \">", StringComparison.Ordinal);
        Assert.Equal("Doe (2000; Roe 2001)", Small.Cite(style, Items, Cluster.Of("a", "b") with { AuthorInText = true }));
    }

    [Fact]
    public void Cites_of_unknown_items_are_left_out() => Assert.Equal("Doe 2000", Cite("", new("x"), new("a")));

    [Fact]
    public void An_empty_cluster_renders_nothing() => Assert.Equal("", Cite(""));

    [Fact]
    public void Years_of_the_same_authors_are_drawn_together() => Assert.Equal("Doe 2000, 2002; Roe 2001", Cite("collapse=\"year\"", new("a"), new("b"), new("c")));

    [Fact]
    public void Cites_of_the_same_authors_are_grouped_without_being_collapsed() =>
        Assert.Equal("Doe 2000 + Doe 2002; Roe 2001", Cite("cite-group-delimiter=\" + \"", new("a"), new("b"), new("c")));

    [Fact]
    public void A_collapsed_group_has_a_delimiter_after_it() =>
        Assert.Equal("Doe 2000, 2002 | Roe 2001", Cite("collapse=\"year\" after-collapse-delimiter=\" | \"", new("a"), new("c"), new("b")));

    [Theory]
    [InlineData("year-suffix", "Doe 2000a,b,c,e")]
    [InlineData("year-suffix-ranged", "Doe 2000a–c,e")]
    public void Letters_after_years_are_drawn_together(string collapse, string expected)
    {
        var items = "[" + string.Join(',', "abcde".Select(id => $$"""{"id": "{{id}}", "author": [{"family": "Doe"}], "issued": {"date-parts": [[2000]]} }""")) + "]";
        var style = Small.Style(AuthorDate, $"collapse=\"{collapse}\" year-suffix-delimiter=\",\" disambiguate-add-year-suffix=\"true\"");
        Assert.Equal(expected, Small.Cite(style, items, Cluster.Of("a", "b", "c", "e")));
    }

    [Theory]
    [InlineData("a b c d", "[1]–[4]")]
    [InlineData("a b d", "[1], [2], [4]")]
    [InlineData("b a c", "[2], [1], [3]")]
    public void Numbers_in_a_row_become_ranges(string ids, string expected)
    {
        var items = "[" + string.Join(',', "abcd".Select(id => $$"""{"id": "{{id}}"}""")) + "]";
        var style = Small.Style("<text variable=\"citation-number\" prefix=\"[\" suffix=\"]\"/>", "collapse=\"citation-number\"").Replace("delimiter=\"; \"", "delimiter=\", \"", StringComparison.Ordinal);
        Assert.Equal(expected, Small.Cite(style, items, Cluster.Of(ids.Split(' '))));
    }

    private static string Cite(string citation, params Cite[] cites) => Small.Cite(Small.Style(AuthorDate, citation), Items, new Cluster([.. cites]));
}
