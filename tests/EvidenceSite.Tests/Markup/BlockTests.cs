namespace EvidenceSite.Tests.Markup;

public sealed class BlockTests
{
    [Theory]
    [InlineData("One.\n\nTwo.", "p(One.)|p(Two.)")]
    [InlineData("One\ntwo", "p(One two)")]
    [InlineData("One\r\ntwo\r\n\r\nThree", "p(One two)|p(Three)")]
    [InlineData("## A\n\n### B", "h2(A)|h3(B)")]
    [InlineData("A\n---\nB\n===", "h2(A)|h1(B)")]
    [InlineData("#A", "p(#A)")]
    [InlineData("####### A", "p(####### A)")]
    [InlineData("- a\n- b", "ul(p(a);p(b))")]
    [InlineData("- a\n\n  b\n- c", "ul(p(a)|p(b);p(c))")]
    [InlineData("- a\n  - b\n    - c", "ul(p(a)|ul(p(b)|ul(p(c))))")]
    [InlineData("1. a\n2. b", "ol1(p(a);p(b))")]
    [InlineData("7) a\n9) b", "ol7(p(a);p(b))")]
    [InlineData("0. a", "ol0(p(a))")]
    [InlineData("-", "ul()")]
    [InlineData("> a\n> b\n\nc", "q(p(a b))|p(c)")]
    [InlineData("> a\n> > b\n> - c", "q(p(a)|q(p(b))|ul(p(c)))")]
    [InlineData("- > a", "ul(q(p(a)))")]
    [InlineData("```\na\n <b>\n```", "code(a⏎ <b>)")]
    [InlineData("~~~ html\n[@a]\n~~~", "code([@a])")]
    [InlineData("    a\n    b", "code(a⏎b)")]
    [InlineData("```\nnever closed", "code(never closed)")]
    [InlineData("***", "hr")]
    [InlineData("", "")]
    [InlineData(" \n\t\n", "")]
    [InlineData("[x]: https://example.org/\n\nA", "p(A)")]
    public void Every_kind_of_block_is_read(string text, string tree) => Assert.Equal(tree, MarkdownText.Tree(text));

    [Theory]
    [InlineData("a | b\n- | -\nc | d", "t(a,b/c,d)")]
    [InlineData("| a | b |\n|:--|--:|\n| c |\n| d | e | f |", "t(a,b,/c,,/d,e,f)")]
    [InlineData("| a | b |\n|---|---|", "t(a,b/)")]
    [InlineData("| a\\|b | `c` |\n|---|---|\n| *d* | [@e] |", "t(a|b,`c`/<em d>,[e])")]
    public void Tables_have_as_many_cells_in_each_row_as_in_the_header(string text, string tree) => Assert.Equal(tree, MarkdownText.Tree(text));

    [Theory]
    [InlineData("## A {#b}", "h2#b(A)")]
    [InlineData("## A {#b} ", "h2#b(A)")]
    [InlineData("## A{#b} ##", "h2#b(A)")]
    [InlineData("## *A* {#b-2.c_d}", "h2#b-2.c_d(<em A>)")]
    [InlineData("## {#b}", "h2#b()")]
    [InlineData("A {#b}\n---", "h2#b(A)")]
    [InlineData("## A {#b} c", "h2(A {#b} c)")]
    [InlineData("## A {b}", "h2(A {b})")]
    [InlineData("## A {#}", "h2(A {#})")]
    [InlineData("## A {#b c}", "h2(A {#b c})")]
    [InlineData("## A `{#b}`", "h2(A `{#b}`)")]
    [InlineData("A {#b}", "p(A {#b})")]
    public void A_heading_may_end_in_its_id(string text, string tree) => Assert.Equal(tree, MarkdownText.Tree(text));

    [Fact]
    public void Every_block_knows_its_place()
    {
        var (blocks, _) = MarkdownText.Read("---\ntitle: x\n---\n\n## A\r\n\r\nB\n\n- c\n\n> d\n\na | b\n- | -\nc | d\n\n```\ne\n```\n\n***\n", 16);
        Assert.Equal(["5,1", "7,1", "9,1", "11,1", "13,1", "17,1", "21,1"], blocks.Select(b => $"{b.Place.Line},{b.Place.Column}"));
        var quotation = Assert.IsType<Quotation>(blocks[3]);
        Assert.Equal(new Place("f.md", 11, 3), quotation.Content[0].Place);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("*a ")]
    [InlineData("![")]
    public void Thousands_of_levels_are_refused_or_read_but_never_break_the_build(string level)
    {
        var text = "A\n\n" + string.Concat(Enumerable.Repeat(level, 3000)) + "x";
        var (blocks, diagnostics) = MarkdownText.Read(text);
        Assert.True(diagnostics.IsEmpty ? blocks.Length > 0 : diagnostics[0].Code == Codes.MarkdownTooDeep);
    }

    [Fact]
    public void Too_deep_a_text_is_reported_where_it_begins() =>
        Assert.Equal("ES1025 2,1", string.Join('\n', MarkdownText.Read("---\n" + new string('>', 3000), 4).Diagnostics.Select(d => $"{d.Code} {d.Place.Line},{d.Place.Column}")));
}
