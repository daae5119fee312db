using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.Styles;

public sealed class StyleTests
{
    private const string Title = """[{"id": "a", "type": "book", "title": "Title"}]""";

    [Fact]
    public void A_dependent_style_takes_the_workings_of_its_parent_and_keeps_its_title()
    {
        var dependent = Small.Read("""
            <style default-locale="es-ES"><info>
              <title>Child</title><id>http://example.org/child</id><link rel="independent-parent" href="http://example.org/small"/>
            </info></style>
            """);
        Assert.False(dependent.IsComplete);
        Assert.Equal("http://example.org/small", dependent.Parent);
        var complete = dependent.WithParent(Small.Read(Small.Style("<text term=\"in press\"/>")));
        Assert.Equal("Child", complete.Title);
        Assert.Equal("en prensa", new CitationProcessor(complete, CslLocale.Shipped).Process(Small.Items(Title), [Cluster.Of("a")]).Citations[0].ToText());
    }

    [Fact]
    public void A_dependent_style_alone_cannot_render()
    {
        var dependent = Small.Read("<style><info><title>Child</title><link rel=\"independent-parent\" href=\"http://example.org/p\"/></info></style>");
        var refusal = Assert.Throws<ArgumentException>(() => new CitationProcessor(dependent, []));
        Assert.StartsWith("The style \"Child\" depends on \"http://example.org/p\" and has not got it", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_options_are_inherited_from_the_style_by_way_of_the_section()
    {
        const string Authors = """[{"id": "a", "author": [{"family": "Doe", "given": "Jane"}, {"family": "Roe", "given": "Rick"}]}]""";
        var style = Small.Style("<names variable=\"author\"/>", citation: "and=\"symbol\"", style: "and=\"text\" initialize-with=\".\" name-as-sort-order=\"first\"");
        Assert.Equal("Doe, J. &#38; R. Roe", Small.Cite(style, Authors));
        Assert.Equal(["Doe, J., and R. Roe"], Small.Entries(style.Replace("and=\"symbol\"", "", StringComparison.Ordinal).Replace("and=\"text\"", "and=\"text\" delimiter-precedes-last=\"always\"", StringComparison.Ordinal), Authors));
    }

    [Fact]
    public void Unknown_terms_types_and_variables_render_nothing_and_are_no_fault() => Assert.Equal(
        "Title",
        Small.Layout("<text term=\"no-such-term\"/><text variable=\"no-such-variable\"/><choose><if type=\"no-such-type\"><text value=\"x\"/></if><else><text variable=\"title\"/></else></choose>", Title));

    [Fact]
    public void A_group_without_any_of_its_variables_takes_its_words_with_it() => Assert.Equal(
        "Title",
        Small.Layout("<text variable=\"title\"/><group prefix=\", \"><text value=\"vol. \"/><number variable=\"volume\"/></group>", Title));

    [Fact]
    public void A_group_that_renders_counts_as_a_variable_of_the_group_around_it() => Assert.Equal(
        "n.d.",
        Small.Layout("<group delimiter=\" \"><text variable=\"volume\"/><group><text term=\"no date\" form=\"short\"/></group></group>", Title));

    [Fact]
    public void The_delimiter_of_a_group_stands_between_elements_of_a_branch() => Assert.Equal(
        "Title. x. y",
        Small.Layout("<group delimiter=\". \"><text variable=\"title\"/><choose><if variable=\"title\"><text value=\"x\"/><text value=\"y\"/></if></choose></group>", Title));

    [Theory]
    [InlineData("type=\"book article\"", "no")]
    [InlineData("type=\"book article\" match=\"any\"", "yes")]
    [InlineData("variable=\"title volume\" match=\"any\"", "yes")]
    [InlineData("variable=\"volume issue\" match=\"none\"", "yes")]
    [InlineData("variable=\"title\" type=\"book\"", "yes")]
    [InlineData("is-numeric=\"title\"", "no")]
    [InlineData("position=\"first\"", "yes")]
    [InlineData("locator=\"page\"", "no")]
    [InlineData("disambiguate=\"true\"", "no")]
    public void A_branch_is_taken_when_its_tests_hold(string tests, string expected) =>
        Assert.Equal(expected, Small.Layout($"<choose><if {tests}><text value=\"yes\"/></if><else><text value=\"no\"/></else></choose>", Title));

    [Fact]
    public void One_style_serves_many_threads()
    {
        var processor = Small.Processor(Small.Style("<text variable=\"title\" text-case=\"uppercase\"/>"));
        var items = Small.Items(Title);
        var texts = Enumerable.Range(0, 200).AsParallel().Select(_ => processor.Process(items, [Cluster.Of("a")]).Citations[0].ToText());
        Assert.All(texts, t => Assert.Equal("TITLE", t));
    }
}
