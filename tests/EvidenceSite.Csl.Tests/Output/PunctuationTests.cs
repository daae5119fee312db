using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.Output;

public sealed class PunctuationTests
{
    [Theory]
    [InlineData("What?", ".", "What?")]
    [InlineData("What?", ",", "What?,")]
    [InlineData("Inc.", ".", "Inc.")]
    [InlineData("Inc.", ":", "Inc.:")]
    [InlineData("End:", ".", "End:")]
    [InlineData("End;", "!", "End!")]
    [InlineData("End ", " x", "End x")]
    public void Marks_that_meet_are_settled(string title, string suffix, string expected) =>
        Assert.Equal(expected, Small.Layout($"<text variable=\"title\" suffix=\"{suffix}\"/>", Titled(title)));

    [Fact]
    public void A_full_stop_moves_into_the_marks_of_an_american_quotation() =>
        Assert.Equal("“Title.” Next", Small.Layout("<text variable=\"title\" quotes=\"true\" suffix=\". \"/><text value=\"Next\"/>", Titled("Title")));

    [Fact]
    public void It_moves_into_the_innermost_marks() =>
        Assert.Equal("“About ‘this.’”", Small.Layout("<text variable=\"title\" quotes=\"true\" suffix=\".\"/>", Titled("About 'this'")));

    [Fact]
    public void It_stays_outside_of_spanish_marks() =>
        Assert.Equal("«Title».", Small.Layout("<text variable=\"title\" quotes=\"true\" suffix=\".\"/>", Titled("Title"), "es-ES"));

    [Fact]
    public void It_is_dropped_after_a_question_mark_within() =>
        Assert.Equal("“What?”", Small.Layout("<text variable=\"title\" quotes=\"true\" suffix=\".\"/>", Titled("What?")));

    [Fact]
    public void Punctuation_within_a_field_stays_where_the_writer_has_put_it() =>
        Assert.Equal("On “this”, again", Small.Layout("<text variable=\"title\"/>", Titled("On \\\"this\\\", again")));

    private static string Titled(string title) => $$"""[{"id": "a", "title": "{{title}}"}]""";
}
