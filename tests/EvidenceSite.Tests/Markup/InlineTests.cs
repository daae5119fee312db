namespace EvidenceSite.Tests.Markup;

public sealed class InlineTests
{
    [Theory]
    [InlineData("*a* _b_ **c** __d__", "p(<em a> <em b> <strong c> <strong d>)")]
    [InlineData("***a***", "p(<em <strong a>>)")]
    [InlineData("*a **b** c*", "p(<em a <strong b> c>)")]
    [InlineData("2 * 3 * 4, snake_case_word", "p(2 * 3 * 4, snake_case_word)")]
    [InlineData("`a *b* [@c]` ``d ` e``", "p(`a *b* [@c]` `d ` e`)")]
    [InlineData("a  \nb\\\nc", "p(a⏎b⏎c)")]
    [InlineData("a\nb", "p(a b)")]
    [InlineData("&amp; &lt;b&gt; &eacute; &#233; &#xE9; &nope; &", "p(& <b> é é é &nope; &)")]
    [InlineData("&#0; &#xD800; &#1114112;", "p(\uFFFD \uFFFD \uFFFD)")]
    [InlineData("\\*a\\* \\[b\\] \\\\", "p(*a* [b] \\)")]
    [InlineData("a < b > c << d", "p(a < b > c << d)")]
    [InlineData("1 <2 and x<y", "p(1 <2 and x<y)")]
    public void Every_kind_of_inline_is_read(string text, string tree) => Assert.Equal(tree, MarkdownText.Tree(text));

    [Theory]
    [InlineData("[a](https://example.org/)", "p(<https://example.org/ a>)")]
    [InlineData("[*a* `b`](http://example.org/?q=1&r=2#s \"t\")", "p(<http://example.org/?q=1&r=2#s <em a> `b`>)")]
    [InlineData("<https://example.org/a_b>", "p(<https://example.org/a_b https://example.org/a_b>)")]
    [InlineData("<name@example.org>", "p(<mailto:name@example.org name@example.org>)")]
    [InlineData("[a](mailto:name@example.org)", "p(<mailto:name@example.org a>)")]
    [InlineData("[a](/records/x/)", "p(</records/x/ a>)")]
    [InlineData("[a](/records/x/#y)", "p(</records/x/#y a>)")]
    [InlineData("[a](#b)", "p(<#b a>)")]
    [InlineData("[a](</b c/>)", null)]
    [InlineData("[a][b]\n\n[b]: https://example.org/", "p(<https://example.org/ a>)")]
    [InlineData("[b]\n\n[b]: /x/", "p(</x/ b>)")]
    [InlineData("[a][nowhere]", "p([a][nowhere])")]
    [InlineData("[a]", "p([a])")]
    [InlineData("https://example.org/", "p(https://example.org/)")]
    public void Links_lead_to_web_addresses_mail_and_the_site_itself(string text, string? tree)
    {
        if (tree is null) Assert.Equal("ES1022 1,1", MarkdownText.Faults(text));
        else Assert.Equal(tree, MarkdownText.Tree(text));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java&#115;cript:alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("<java script:alert(1)>")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("blob:https://example.org/x")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org/")]
    [InlineData("\\\\example.org/")]
    [InlineData("https:\\\\example.org/")]
    [InlineData("/&#9;/example.org/")]
    [InlineData("https:example.org")]
    [InlineData("https://")]
    [InlineData("http:///x")]
    [InlineData("records/x/")]
    [InlineData("../x/")]
    [InlineData("?q=1")]
    [InlineData("#")]
    [InlineData("")]
    [InlineData("%6Aavascript:alert(1)")]
    [InlineData("example.org")]
    [InlineData("C:/x")]
    public void Every_other_target_is_refused_and_its_words_kept(string target)
    {
        var (blocks, _) = MarkdownText.Read($"See *it*, [the words]({target}).");
        Assert.Equal("ES1022 1,11", MarkdownText.Faults($"See *it*, [the words]({target})."));
        Assert.Equal("p(See <em it>, the words.)", MarkdownText.Show(blocks));
    }

    [Theory]
    [InlineData("a [b][c]\n\n[c]: javascript:x", "ES1022 1,3")]
    [InlineData("a\n<javascript:x>", "ES1022 2,1")]
    [InlineData("- a\n- b [c](data:x)", "ES1022 2,5")]
    [InlineData("> é [c](x)", "ES1022 1,5")]
    [InlineData("![a](https://example.org/x.png)", "ES1024 1,1")]
    [InlineData("a\n\n[b ![c](/x.png)](https://example.org/)", "ES1024 3,4")]
    [InlineData("![a][b]\n\n[b]: /x.png", "ES1024 1,1")]
    public void A_refused_link_or_image_is_reported_at_its_first_character(string text, string faults) => Assert.Equal(faults, MarkdownText.Faults(text));
}
