namespace EvidenceSite.Tests.Read;

/// <summary>Every value knows its line and column, whatever stands before it.</summary>
public sealed class YamlPlaceTests
{
    private static string PlaceOf(string text, params string[] keys)
    {
        SourceNode node = YamlText.Sound<SourceMapping>(text);
        foreach (var key in keys)
        {
            node = node is SourceMapping map ? map[key]! : ((SourceSequence)node).Items[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)];
        }
        return $"{node.Place.Line},{node.Place.Column}";
    }

    [Theory]
    [InlineData("a: 1\nb: 2")]
    [InlineData("a: 1\r\nb: 2")]
    [InlineData("a: 1\rb: 2")]
    public void After_every_kind_of_line_end(string text) => Assert.Equal("2,4", PlaceOf(text, "b"));

    [Theory]
    [InlineData("{é: 1, b: 2}", "1,11")]
    [InlineData("{😀: 1, b: 2}", "1,12")]
    [InlineData("{'é\u0301': 1, b: 2}", "1,14")]
    public void After_letters_of_several_bytes_in_UTF_16_units(string text, string place) => Assert.Equal(place, PlaceOf(text, "b"));

    [Fact]
    public void In_flow_collections()
    {
        const string Text = "a: [x, {b: y,\n  c: z}]";
        Assert.Equal("1,4", PlaceOf(Text, "a"));
        Assert.Equal("1,5", PlaceOf(Text, "a", "0"));
        Assert.Equal("1,8", PlaceOf(Text, "a", "1"));
        Assert.Equal("1,12", PlaceOf(Text, "a", "1", "b"));
        Assert.Equal("2,6", PlaceOf(Text, "a", "1", "c"));
    }

    [Fact]
    public void Of_block_scalars_at_their_sign_and_of_what_follows_them()
    {
        const string Text = "a: >-\r\n  one\r\n\r\n  two\r\nb: |\r\n  x\r\nc: y";
        Assert.Equal("1,4", PlaceOf(Text, "a"));
        Assert.Equal("5,4", PlaceOf(Text, "b"));
        Assert.Equal("7,4", PlaceOf(Text, "c"));
        Assert.Equal("one\ntwo", ((SourceScalar)YamlText.Sound<SourceMapping>(Text)["a"]!).Value);
    }

    [Fact]
    public void Of_plain_and_quoted_texts_over_several_lines()
    {
        const string Text = "a: one\n  two\nb: \"one\n  two\"\nc: y";
        Assert.Equal("1,4", PlaceOf(Text, "a"));
        Assert.Equal("3,4", PlaceOf(Text, "b"));
        Assert.Equal("5,4", PlaceOf(Text, "c"));
    }

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    public void After_separators_that_YAML_1_2_does_not_count_as_line_ends(string separator)
    {
        var text = $"a: 'one{separator}two'\nb: 2";
        Assert.Equal("2,4", PlaceOf(text, "b"));
    }

    [Fact]
    public void Below_front_matter_the_first_line_is_the_files_second()
    {
        var bag = new DiagnosticBag();
        EvidenceSite.Read.YamlReader.Read(new SourceFile("f.md", "---\na: 1\na: 2\n---\nText"), 4..14, bag);
        Assert.Equal(new Place("f.md", 3, 1), Assert.Single(bag.ToImmutable()).Place);
    }
}
