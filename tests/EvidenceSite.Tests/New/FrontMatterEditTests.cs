using EvidenceSite.New;
using EvidenceSite.Read;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.New;

public sealed class FrontMatterEditTests
{
    private static readonly ImmutableArray<KeyValuePair<string, string>> Entry = [new("version", "2"), new("summary", "\"Second\"")];

    [Theory]
    [InlineData("version: 1\nchanges:\n  - {version: 1}\n", "version: 2\nmodified: 2026-01-01\nchanges:\n  - {version: 2, summary: \"Second\"}\n  - {version: 1}\n")]
    [InlineData("version: 1 # one\nchanges:\n- {version: 1}\n", "version: 2 # one\nmodified: 2026-01-01\nchanges:\n- {version: 2, summary: \"Second\"}\n- {version: 1}\n")]
    [InlineData("changes:\n  # newest first\n  - version: 1\n    summary: A\nversion: \"1\"\n", "changes:\n  # newest first\n  - version: 2\n    summary: \"Second\"\n  - version: 1\n    summary: A\nversion: 2\nmodified: 2026-01-01\n")]
    [InlineData("version: '1'\nchanges: [{version: 1}]\nmodified: 2025\n", "version: 2\nchanges: [{version: 2, summary: \"Second\"}, {version: 1}]\nmodified: 2026-01-01\n")]
    [InlineData("version: 1\nchanges: [ ]\n", "version: 2\nmodified: 2026-01-01\nchanges: [{version: 2, summary: \"Second\"} ]\n")]
    [InlineData("version: 1\ntitle: A", "version: 2\nmodified: 2026-01-01\nchanges:\n  - {version: 2, summary: \"Second\"}\ntitle: A")]
    [InlineData("version: 1\r\ntitle: é 😀\r\n", "version: 2\r\nmodified: 2026-01-01\r\nchanges:\r\n  - {version: 2, summary: \"Second\"}\r\ntitle: é 😀\r\n")]
    public void Only_the_values_asked_for_change(string yaml, string expected) => Assert.Equal((expected, ""), Edit(yaml));

    [Theory]
    [InlineData("{version: 1}\n", "b.md(1,11) ES8062\nb.md(1,11) ES8062")]
    [InlineData("version: >-\n  1\n", "b.md(1,10) ES8062")]
    [InlineData("version: [1]\n", "b.md(1,10) ES8062\nb.md(1,10) ES8062\nb.md(1,10) ES8062")]
    [InlineData("version: 1\nchanges: none\n", "b.md(2,10) ES8062")]
    public void What_stands_there_in_another_way_is_refused_with_its_place(string yaml, string faults)
    {
        var (text, found) = Edit(yaml);
        Assert.Null(text);
        Assert.Equal(faults, found);
    }

    [Fact]
    public void A_quoted_text_is_read_back_as_it_was() => Prop.ForAll(
        Gen.Elements("a", " ", "\"", "\\", "'", ": ", " #", "{", "}", ",", "[", "é", "😀", "%", "-", "&", "*", "!").ListOf().Select(string.Concat).ToArbitrary(),
        text =>
        {
            var bag = new DiagnosticBag();
            var root = YamlReader.Read(new SourceFile("a.yaml", $"- {{a: {FrontMatterEdit.Quote(text)}}}\n"), .., bag);
            var entry = Assert.IsType<SourceMapping>(Assert.Single(Assert.IsType<SourceSequence>(root).Items));
            Assert.Equal(text, Assert.IsType<SourceScalar>(entry["a"]).Value);
        }).Check(Laws.Tried());

    private static (string? Text, string Faults) Edit(string yaml)
    {
        var bag = new DiagnosticBag();
        var file = new SourceFile("b.md", yaml);
        var edit = new FrontMatterEdit(file, Assert.IsType<SourceMapping>(YamlReader.Read(file, .., bag)), bag);
        edit.Set("version", "2", after: "version");
        edit.Set("modified", "2026-01-01", after: "version");
        edit.Prepend("changes", Entry, after: "version");
        return (edit.Apply(), Faults.Of(bag.ToImmutable()));
    }
}
