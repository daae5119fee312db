namespace EvidenceSite.Tests.Markup;

public sealed class CitationPlaceTests
{
    [Theory]
    [InlineData("A [@a].", "a 1,4")]
    [InlineData("A [-@a].", "-a 1,4")]
    [InlineData("A [@a, Results].", "a, Results 1,4")]
    [InlineData("A [@a#b].", "a#b 1,4")]
    [InlineData("A [@a#b, p. 3].", "a#b, p. 3 1,4")]
    [InlineData("A [see @a].", "a (see) 1,8")]
    [InlineData("A [see also -@PMC1.b_c-d, Methods].", "-PMC1.b_c-d, Methods (see also) 1,13")]
    [InlineData("[@a]", "a 1,2")]
    public void Every_form_is_read_with_its_place(string text, string cite) => Assert.Equal([cite], MarkdownText.Cites(text));

    [Theory]
    [InlineData("A [@a; @b, Results; see -@c#d].", "a 1,4|b, Results 1,8|-c#d (see) 1,25")]
    [InlineData("A [@a] and [@b].", "a 1,4|b 1,13")]
    [InlineData("A [@a][@b].", "a 1,4|b 1,8")]
    [InlineData("A [@a] (see [@b]).", "a 1,4|b 1,14")]
    [InlineData("- one\n- two [@a]", "a 2,8")]
    [InlineData("1. one\n\n   two [@a]\n   three [@b]", "a 3,9|b 4,11")]
    [InlineData("> one\n> two [@a]", "a 2,8")]
    [InlineData("> - one\n>   two [@a]", "a 2,10")]
    [InlineData("## Title [@a] {#x}", "a 1,11")]
    [InlineData("*one [@a]* **two [@b]**", "a 1,7|b 1,19")]
    [InlineData("[one [@a] two](https://example.org/)", "a 1,7")]
    [InlineData("a [@h] | b\n- | -\nc | d [@a]\ne [@b] | [@c]", "h 1,4|a 3,8|b 4,4|c 4,11")]
    [InlineData("é 😀 [@a]", "a 1,7")]
    [InlineData("one\r\ntwo [@a]\r\nthree [@b]", "a 2,6|b 3,8")]
    [InlineData("one\rtwo [@a]", "a 2,6")]
    [InlineData("&amp; \\* `x` [@a]", "a 1,15")]
    [InlineData("\tcode [@no]\n\n*\ttwo [@a]", "a 3,8")]
    public void Wherever_it_stands(string text, string cites) => Assert.Equal(cites.Split('|'), MarkdownText.Cites(text));

    [Theory]
    [InlineData("one [@a;\n@b] two", "a 1,6|b 2,1")]
    [InlineData("one [@a,\nResults; @b]", "a, Results 1,6|b 2,10")]
    [InlineData("> one [@a;\n> @b]", "a 1,8|b 2,3")]
    [InlineData("> one [see\n> @a,\n> Results;\n> -@b]", "a, Results (see) 2,3|-b 4,3")]
    [InlineData("- one [@a;\n  @b]", "a 1,8|b 2,3")]
    [InlineData("- one [@a;\n@b]", "a 1,8|b 2,1")]
    [InlineData("> one [@a;\r\n> @b]", "a 1,8|b 2,3")]
    public void Also_over_the_end_of_a_line(string text, string cites) => Assert.Equal(cites.Split('|'), MarkdownText.Cites(text));

    [Theory]
    [InlineData("name@example.org")]
    [InlineData("[name@example.org]")]
    [InlineData("[a name@example.org]")]
    [InlineData("<name@example.org>")]
    [InlineData("[text](https://example.org/@a)")]
    [InlineData("[@a](https://example.org/)")]
    [InlineData("[@a][b]\n\n[b]: https://example.org/")]
    [InlineData("\\[@a]")]
    [InlineData("@a")]
    [InlineData("[@a")]
    [InlineData("`[@a]`")]
    [InlineData("    [@a]")]
    [InlineData("[text]")]
    public void What_is_no_citation_is_left_as_it_is(string text)
    {
        Assert.Empty(MarkdownText.Cites(text));
        Assert.Equal("", MarkdownText.Faults(text));
    }

    [Theory]
    [InlineData("A [@].", "ES1023 1,3")]
    [InlineData("A [@a b].", "ES1023 1,3")]
    [InlineData("A [@a#].", "ES1023 1,3")]
    [InlineData("A [@a,].", "ES1023 1,3")]
    [InlineData("A [@a, @b].", "ES1023 1,3")]
    [InlineData("A [@a;].", "ES1023 1,3")]
    [InlineData("A [@é].", "ES1023 1,3")]
    [InlineData("> one\n> two [@a/b]", "ES1023 2,7")]
    [InlineData("- [@a#b#c]", "ES1023 1,3")]
    public void What_was_meant_as_one_and_is_none_is_reported(string text, string fault) => Assert.Equal(fault, MarkdownText.Faults(text));
}
