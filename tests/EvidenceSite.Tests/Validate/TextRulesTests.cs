using EvidenceSite.Validate;

namespace EvidenceSite.Tests.Validate;

public sealed class TextRulesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("tab\tand\nline")]
    [InlineData("ñ, 汉, \U0001F600, e\u0301")]
    [InlineData("zero\u200Bwidth\u200Djoiner")]
    [InlineData("right to left mark\u200F")]
    public void Text_of_any_script_is_allowed(string text) => Assert.Equal(-1, TextRules.FindForbidden(text));

    [Theory]
    [InlineData("a\0b", 1)]
    [InlineData("\r", 0)]
    [InlineData("ab\u007f", 2)]
    [InlineData("\u0085", 0)]
    [InlineData("\uFEFFa", 0)]
    [InlineData("a\u202Ab", 1)]
    [InlineData("a\u202Eb", 1)]
    [InlineData("a\u2066b", 1)]
    [InlineData("a\u2069b", 1)]
    [InlineData("\U0001F600\u0001", 2)]
    public void Characters_that_hide_or_turn_text_are_found(string text, int offset) => Assert.Equal(offset, TextRules.FindForbidden(text));

    // Half a pair cannot stand in an attribute, which is kept as UTF-8.
    [Fact]
    public void Half_a_surrogate_pair_is_found()
    {
        Assert.Equal(1, TextRules.FindForbidden("a" + '\ud83d' + "b"));
        Assert.Equal(0, TextRules.FindForbidden('\ude00' + "b"));
    }

    [Fact]
    public void A_quoted_value_is_short_and_harmless()
    {
        Assert.Equal("\"a<U+202E>b c\"", Quoted.Of("a\u202Eb\nc"));
        Assert.Equal('"' + new string('a', 80) + "…\"", Quoted.Of(new string('a', 81)));
        Assert.Equal("\"a\", \"b\" or \"c\"", Quoted.List(["a", "b", "c"]));
    }
}
