using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Read;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Stands_between_two_lines_of_hyphens_whatever_ends_them(string end)
    {
        var text = string.Join(end, "---", "title: A", "---", "", "One.", "", "Two [@b", "");
        var sources = Read(text);
        Assert.Equal("", TestSite.Print(sources.Diagnostics));
        var brief = Assert.Single(sources.Value.Briefs);
        Assert.Equal(new Place("briefs/a.md", 2, 8), brief.FrontMatter["title"]!.Place);
        Assert.Equal(["briefs/a.md(5,1)", "briefs/a.md(7,1)"], brief.Body.Select(b => b.Place.ToString()));
    }

    [Theory]
    [InlineData("", "briefs/a.md(1,1) ES1020")]
    [InlineData("Only text.\n", "briefs/a.md(1,1) ES1020")]
    [InlineData("\n---\ntitle: A\n---\n", "briefs/a.md(1,1) ES1020")]
    [InlineData("---\ntitle: A\n\nText.\n", "briefs/a.md(1,1) ES1020")]
    [InlineData("----\ntitle: A\n----\n", "briefs/a.md(1,1) ES1020")]
    [InlineData("---\n- a\n- b\n---\nText.\n", "briefs/a.md(2,1) ES1014")]
    [InlineData("---\nonly words\n---\nText.\n", "briefs/a.md(2,1) ES1014")]
    [InlineData("---\n---\nText.\n", "briefs/a.md(1,1) ES1014")]
    [InlineData("---\n# nothing\n---\nText.\n", "briefs/a.md(1,1) ES1014")]
    [InlineData("---\na: b: c\n---\nText.\n", "briefs/a.md(2,5) ES1010")]
    [InlineData("---\na: 1\na: 2\n---\nText.\n", "briefs/a.md(3,1) ES1012")]
    public void What_is_wrong_with_it_is_reported_at_its_place(string text, string fault) => Assert.Equal(fault, Faults.Of(Read(text).Diagnostics));

    [Fact]
    public void A_fault_in_the_text_does_not_hide_one_in_the_front_matter() =>
        Assert.Equal("briefs/a.md(1,1) ES1014\nbriefs/a.md(3,1) ES1021", Faults.Of(Read("---\n---\n<br>\n").Diagnostics));

    [Theory]
    [InlineData("---  \ntitle: A\n---\t\nText.\n")]
    [InlineData("---\ntitle: A\n---")]
    [InlineData("---\ntitle: A\nnote: a --- b\n---\nText.\n")]
    public void Blanks_behind_the_hyphens_and_a_missing_last_line_end_do_no_harm(string text) =>
        Assert.Equal("A", ((SourceScalar)Assert.Single(Read(text).Value.Briefs).FrontMatter["title"]!).Value);

    private static Outcome<InputSources> Read(string text) => EvidenceSite.Read.InputReader.Read(
        [new InputFile(InputRoot.Input, "briefs/a.md", "briefs/a.md", System.Text.Encoding.UTF8.GetBytes(text)), .. TestSite.Of("").Files]);
}
