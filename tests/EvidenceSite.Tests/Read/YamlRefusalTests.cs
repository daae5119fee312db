namespace EvidenceSite.Tests.Read;

/// <summary>What YAML can do and a record has no need of.</summary>
public sealed class YamlRefusalTests
{
    [Theory]
    [InlineData("a: &x 1\nb: 2", "ES1011 1,4")]
    [InlineData("a: 1\nb: *x", "ES1011 2,4")]
    [InlineData("a: 1\nb: !!str 2", "ES1011 2,4")]
    [InlineData("a: 1\nb: !own {c: d}", "ES1011 2,4")]
    [InlineData("a: 1\nb:\n  - !x [1]", "ES1011 3,5")]
    [InlineData("&x a: 1", "ES1011 1,1")]
    [InlineData("? &x a\n: 1", "ES1011 1,3")]
    [InlineData("*x : 1", "ES1011 1,1")]
    [InlineData("<<: *x", "ES1011 1,5")]
    [InlineData("%YAML 1.2\n---\na: 1", "ES1011 1,1")]
    [InlineData("%TAG ! tag:example.org,2000:\n---\na: 1", "ES1011 1,1")]
    [InlineData("a: 1\n---\nb: 2", "ES1011 2,1")]
    [InlineData("a: 1\n...\n---\nb: 2", "ES1011 3,1")]
    public void Anchors_aliases_tags_directives_and_second_documents_are_refused(string text, string fault)
    {
        Assert.Equal(fault, YamlText.Fault(text));
        Assert.Null(YamlText.Read(text).Node);
    }

    [Theory]
    [InlineData("a: '&x'", "&x")]
    [InlineData("a: '*x'", "*x")]
    [InlineData("a: \"!x\"", "!x")]
    [InlineData("a: x & y * z!", "x & y * z!")]
    [InlineData("a: |\n  &x *y !z\n  --- no\n", "&x *y !z\n--- no\n")]
    public void The_same_characters_within_a_text_are_text(string text, string value) =>
        Assert.Equal(value, ((SourceScalar)YamlText.Sound<SourceMapping>(text)["a"]!).Value);

    [Theory]
    [InlineData("---\na: 1")]
    [InlineData("---\na: 1\n...\n")]
    [InlineData("# first\n---\na: 1 # last\n# end")]
    public void One_document_may_have_its_marks_and_comments(string text) => Assert.Single(YamlText.Sound<SourceMapping>(text).Entries);

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3", 3, 1, "first in line 1")]
    [InlineData("b:\n  c: 1\n  d: 1\n  c: 2", 4, 3, "first in line 2")]
    [InlineData("b: {c: 1, \"c\": 2}", 1, 11, "first in line 1")]
    [InlineData("b: 1\n'b': 2", 2, 1, "first in line 1")]
    public void A_key_stands_once_in_its_block(string text, int line, int column, string first)
    {
        var (node, diagnostics) = YamlText.Read(text);
        var fault = Assert.Single(diagnostics);
        Assert.Equal((Codes.YamlDuplicateKey, new Place("f.yaml", line, column)), (fault.Code, fault.Place));
        Assert.Contains(first, fault.Message, StringComparison.Ordinal);
        Assert.NotNull(node);
    }

    [Fact]
    public void Every_double_key_is_reported_and_the_first_value_kept()
    {
        var (node, diagnostics) = YamlText.Read("a: 1\na: 2\na: 3");
        Assert.Equal(["2", "3"], diagnostics.Select(d => d.Place.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("1", ((SourceScalar)((SourceMapping)node!)["a"]!).Value);
    }

    [Fact]
    public void Keys_that_differ_in_case_are_two() => Assert.Equal(2, YamlText.Sound<SourceMapping>("DOI: 1\ndoi: 2").Entries.Length);
}
