using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.Rendering;

public sealed class TextCaseTests
{
    [Theory]
    [InlineData("lowercase", "A Title OF", "a title of")]
    [InlineData("uppercase", "a title", "A TITLE")]
    [InlineData("capitalize-first", "a title: of things", "A title: of things")]
    [InlineData("capitalize-all", "a title of", "A Title Of")]
    [InlineData("sentence", "A Title OF Things", "A title OF things")]
    [InlineData("title", "a title of the things in between", "A Title of the Things in Between")]
    [InlineData("title", "out-of-fashion: a story", "Out-of-Fashion: A Story")]
    [InlineData("title", "iPad and the web", "iPad and the Web")]
    [InlineData("title", "what is it for", "What Is It For")]
    [InlineData("uppercase", "a <span class=\\\"nocase\\\">pH</span> value", "A pH VALUE")]
    public void Letters_change_as_the_style_wants(string textCase, string title, string expected) =>
        Assert.Equal(expected, Small.Layout($"<text variable=\"title\" text-case=\"{textCase}\"/>", $$"""[{"id": "a", "title": "{{title}}"}]"""));

    [Fact]
    public void Title_case_is_for_english_only() =>
        Assert.Equal("la vida es sueño", Small.Layout("<text variable=\"title\" text-case=\"title\"/>", """[{"id": "a", "title": "la vida es sueño", "language": "es"}]"""));

    [Fact]
    public void Periods_are_stripped_from_words_but_not_from_affixes() =>
        Assert.Equal("ed.", Small.Layout("<text term=\"edition\" form=\"short\" strip-periods=\"true\" suffix=\".\"/>", """[{"id": "a"}]"""));
}
