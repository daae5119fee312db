using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.Citations;

public sealed class BibliographyTests
{
    private const string Items = """
        [{"id": "a", "title": "One", "author": [{"family": "Doe", "given": "J"}, {"family": "Roe", "given": "R"}]},
         {"id": "b", "title": "Two", "author": [{"family": "Doe", "given": "J"}, {"family": "Roe", "given": "R"}]},
         {"id": "c", "title": "Three", "author": [{"family": "Doe", "given": "J"}, {"family": "Poe", "given": "P"}]}]
        """;

    private const string Layout = "<names variable=\"author\"><name delimiter=\"/\" form=\"short\"/></names><text variable=\"title\" prefix=\". \"/>";

    [Theory]
    [InlineData("complete-all", "Doe/Roe. One", "—. Two", "Doe/Poe. Three")]
    [InlineData("complete-each", "Doe/Roe. One", "—/—. Two", "Doe/Poe. Three")]
    [InlineData("partial-each", "Doe/Roe. One", "—/—. Two", "—/Poe. Three")]
    [InlineData("partial-first", "Doe/Roe. One", "—/Roe. Two", "—/Poe. Three")]
    public void Repeated_authors_give_way_to_a_mark(string rule, params string[] expected) =>
        Assert.Equal(expected, Small.Entries(Small.Style(Layout, bibliography: $"subsequent-author-substitute=\"—\" subsequent-author-substitute-rule=\"{rule}\""), Items));

    [Fact]
    public void The_first_field_can_stand_in_the_margin()
    {
        var style = Small.Style("<text variable=\"citation-number\" suffix=\". \"/><text variable=\"title\"/>", bibliography: "second-field-align=\"flush\"");
        var bibliography = Small.Processor(style).Bibliography(Small.Items(Items))!;
        Assert.True(bibliography.HasMarginField);
        Assert.Equal("\n    <div class=\"csl-left-margin\">1.</div><div class=\"csl-right-inline\">One</div>\n  ", bibliography.Entries[0].Run.ToHtml());
        Assert.Equal("1. One", bibliography.Entries[0].Run.ToText());
    }

    [Fact]
    public void Options_of_the_layout_are_handed_on()
    {
        var bibliography = Small.Processor(Small.Style(Layout, bibliography: "hanging-indent=\"true\" line-spacing=\"2\" entry-spacing=\"0\"")).Bibliography([])!;
        Assert.Equal((true, 2, 0, false), (bibliography.HangingIndent, bibliography.LineSpacing, bibliography.EntrySpacing, bibliography.HasMarginField));
    }

    [Fact]
    public void An_item_of_which_the_style_says_nothing_makes_no_entry() =>
        Assert.Equal(["x"], Small.Entries(Small.Style("<text variable=\"title\"/>"), """[{"id": "a"}, {"id": "b", "title": "x"}]"""));

    [Fact]
    public void An_id_that_comes_twice_makes_one_entry() =>
        Assert.Equal(["x"], Small.Entries(Small.Style("<text variable=\"title\"/>"), """[{"id": "a", "title": "x"}, {"id": "a", "title": "y"}]"""));

    [Fact]
    public void A_style_without_bibliography_makes_none() =>
        Assert.Null(Small.Processor("<style><citation><layout><text value=\"x\"/></layout></citation></style>").Bibliography([]));
}
