using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.Output;

public sealed class FormatTests
{
    [Theory]
    [InlineData("font-style=\"italic\"", "On <i>E. coli</i> here", "<i>On <span style=\"font-style:normal;\">E. coli</span> here</i>")]
    [InlineData("font-weight=\"bold\"", "On <b>this</b>", "<b>On <span style=\"font-weight:normal;\">this</span></b>")]
    [InlineData("font-variant=\"small-caps\"", "Title", "<span style=\"font-variant:small-caps;\">Title</span>")]
    [InlineData("text-decoration=\"underline\"", "Title", "<span style=\"text-decoration:underline;\">Title</span>")]
    [InlineData("vertical-align=\"sup\"", "Title", "<sup>Title</sup>")]
    [InlineData("font-style=\"italic\" font-weight=\"bold\"", "Title", "<b><i>Title</i></b>")]
    [InlineData("quotes=\"true\"", "On \"this\"", "“On ‘this’”")]
    public void Formats_alternate_with_those_around_them(string format, string title, string expected) =>
        Assert.Equal(expected, Small.Layout($"<text variable=\"title\" {format}/>", Titled(title)));

    [Fact]
    public void The_same_format_on_two_elements_is_set_once() =>
        Assert.Equal("<i>Title</i>", Small.Layout("<group font-style=\"italic\"><text variable=\"title\" font-style=\"italic\"/></group>", Titled("Title")));

    [Fact]
    public void Affixes_of_an_element_are_not_formatted_and_those_of_a_layout_are()
    {
        var style = Small.Style("<text variable=\"title\" font-style=\"italic\" prefix=\"(\" suffix=\")\"/>").Replace("<layout delimiter=\"; \">", "<layout font-weight=\"bold\" prefix=\"[\" suffix=\"]\">", StringComparison.Ordinal);
        Assert.Equal("<b>[(<i>Title</i>)]</b>", Small.Cite(style, Titled("Title")));
    }

    [Fact]
    public void The_three_kinds_of_output_come_from_one_tree()
    {
        var run = Small.Processor(Small.Style("<text variable=\"title\" font-style=\"italic\"/>"))
            .Process(Small.Items(Titled("A*B & <b>C</b>")), [Cluster.Of("a")]).Citations[0];
        Assert.Equal("A*B & C", run.ToText());
        Assert.Equal("<i>A*B &#38; <b>C</b></i>", run.ToHtml());
        Assert.Equal("*A\\*B \\& **C***", run.ToMarkdown());
    }

    [Fact]
    public void A_citation_is_a_tree_of_runs()
    {
        var run = Small.Processor(Small.Style("<text variable=\"title\" font-style=\"italic\"/>")).Process(Small.Items(Titled("T")), [Cluster.Of("a")]).Citations[0];
        var whole = Assert.IsType<FormattedRun>(run);
        var italic = Assert.IsType<FormattedRun>(Assert.Single(whole.Children));
        Assert.Equal(FontStyle.Italic, italic.Format.FontStyle);
        Assert.Equal(new TextRun("T"), Assert.Single(italic.Children));
    }

    private static string Titled(string title) => $$"""[{"id": "a", "title": {{System.Text.Json.JsonSerializer.Serialize(title)}}}]""";
}
