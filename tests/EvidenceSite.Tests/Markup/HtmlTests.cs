namespace EvidenceSite.Tests.Markup;

/// <summary>Nothing that a person writes becomes markup.</summary>
public sealed class HtmlTests
{
    [Theory]
    [InlineData("a <b>c</b>", "ES1021 1,3\nES1021 1,7")]
    [InlineData("a <br/> b", "ES1021 1,3")]
    [InlineData("a <!-- b -->", "ES1021 1,3")]
    [InlineData("a <?php b ?>", "ES1021 1,3")]
    [InlineData("a <!DOCTYPE b>", "ES1021 1,3")]
    [InlineData("a <![CDATA[b]]>", "ES1021 1,3")]
    [InlineData("a <x-y z='1'>", "ES1021 1,3")]
    [InlineData("## A <i>", "ES1021 1,6")]
    [InlineData("*a <i>*", "ES1021 1,4")]
    [InlineData("a | b\n- | -\n<i> | d", "ES1021 3,1")]
    [InlineData("é\n😀 <i>", "ES1021 2,4")]
    [InlineData("[<i>](https://example.org/)", "ES1021 1,2")]
    public void Inline(string text, string faults) => Assert.Equal(faults, MarkdownText.Faults(text));

    [Theory]
    [InlineData("<div>\na\n</div>", "ES1021 1,1")]
    [InlineData("a\n\n<script>x</script>", "ES1021 3,1")]
    [InlineData("<SCRIPT src=x>", "ES1021 1,1")]
    [InlineData("<style>\na\n\nb\n</style>\n\nc", "ES1021 1,1")]
    [InlineData("<!-- a\n\nb -->", "ES1021 1,1")]
    [InlineData("<?x\n\ny?>", "ES1021 1,1")]
    [InlineData("<!X y>", "ES1021 1,1")]
    [InlineData("<![CDATA[\nx\n]]>", "ES1021 1,1")]
    [InlineData("</p>", "ES1021 1,1")]
    [InlineData("<iframe src=x></iframe>", "ES1021 1,1")]
    [InlineData("> <div>\n> a", "ES1021 1,3")]
    [InlineData("- <div>", "ES1021 1,3")]
    [InlineData("<a href=x>\n\n</a>", "ES1021 1,1\nES1021 3,1")]
    public void Blocks(string text, string faults) => Assert.Equal(faults, MarkdownText.Faults(text));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)>")]
    [InlineData("<!-- x -->")]
    public void What_is_refused_leaves_nothing_of_itself(string text) =>
        Assert.DoesNotContain('<', MarkdownText.Show(MarkdownText.Read(text).Blocks));

    [Fact]
    public void Long_HTML_is_shown_by_its_beginning()
    {
        var fault = Assert.Single(MarkdownText.Read("<div>\n" + new string('x', 500)).Diagnostics);
        Assert.Equal($"HTML is not allowed in text: \"<div> {new string('x', 34)}…\"", fault.Message);
    }
}
