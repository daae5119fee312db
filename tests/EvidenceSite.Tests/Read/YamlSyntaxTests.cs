namespace EvidenceSite.Tests.Read;

public sealed class YamlSyntaxTests
{
    [Theory]
    [InlineData("title: a: b", 1)]
    [InlineData("title: \"a", 1)]
    [InlineData("a: 1\n\tb: 2", 1)]
    [InlineData("a: [1, 2", 1)]
    [InlineData("a: ]", 1)]
    [InlineData("a: 1\n b: 2", 2)]
    [InlineData("a:\n  - b\n c: d", 3)]
    [InlineData("a: @b", 1)]
    [InlineData("a: `b`", 1)]
    [InlineData("a: \"\\q\"", 1)]
    [InlineData("a: \"\\U00110000\"", 1)]
    [InlineData("a: \"\\uD800\"", 1)]
    [InlineData("a: %b", 1)]
    [InlineData("a: 1\nb", 2)]
    public void What_is_not_well_formed_is_reported_near_its_line(string text, int line)
    {
        var (node, diagnostics) = YamlText.Read(text);
        var fault = Assert.Single(diagnostics);
        Assert.Equal(Codes.YamlSyntax, fault.Code);
        Assert.InRange(fault.Place.Line, line, line + 1);
        Assert.True(fault.Place.Column > 0);
        Assert.Null(node);
    }

    [Theory]
    [InlineData("x: 1\n? {a: b}\n: c", "ES1010 2,3")]
    [InlineData("? [a]\n: c", "ES1010 1,3")]
    [InlineData("{[a]: b}", "ES1010 1,2")]
    public void A_key_is_plain_text(string text, string fault) => Assert.Equal(fault, YamlText.Fault(text));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment")]
    [InlineData("---\n")]
    [InlineData("---\n...\n")]
    [InlineData("~")]
    [InlineData("null")]
    public void A_text_that_says_nothing_is_nothing_and_no_fault(string text)
    {
        var (node, diagnostics) = YamlText.Read(text);
        Assert.Null(node);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Thirty_two_levels_are_read_and_the_next_is_refused()
    {
        Assert.Empty(YamlText.Read(new string('[', 33) + new string(']', 33)).Diagnostics);
        Assert.Equal("ES1013 1,34", YamlText.Fault(new string('[', 34) + new string(']', 34)));
        var steps = Enumerable.Range(0, 40).Select(level => new string(' ', level) + "a:\n");
        Assert.Equal("ES1013 33,33", YamlText.Fault(string.Concat(steps)));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void A_hundred_thousand_levels_are_refused_at_once(string level)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(Codes.YamlTooDeep, Assert.Single(YamlText.Read(string.Concat(Enumerable.Repeat(level, 100_000))).Diagnostics).Code);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact]
    public void Values_are_text_as_they_stand()
    {
        var map = YamlText.Sound<SourceMapping>("a: yes\nb: 0123\nc: 1e3\nd: 2023-10-14\ne: ~\nf: '~'\ng:\nh: \"\"");
        Assert.Equal(["yes", "0123", "1e3", "2023-10-14", "~", "~", "", ""], map.Entries.Select(e => ((SourceScalar)e.Value).Value));
        Assert.Equal([false, false, false, false, true, false, true, false], map.Entries.Select(e => ((SourceScalar)e.Value).IsNull));
    }
}
