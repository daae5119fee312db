namespace EvidenceSite.Tests.Import;

/// <summary>Files that are no catalogue page at all.</summary>
public sealed class NotAPageTests
{
    [Theory]
    [InlineData("", 0, 0, "empty")]
    [InlineData(" \r\n\t\n", 0, 0, "empty")]
    [InlineData("\nTY  - JOUR\nTI  - A title\nER  -\n", 2, 1, "\"RIS\"")]
    [InlineData("  @article{a, title={B}}", 1, 3, "\"BibTeX\"")]
    [InlineData("{\"title\": \"A\"}", 1, 1, "\"JSON\"")]
    [InlineData("<!DOCTYPE html><title>A</title>", 1, 1, "\"HTML\"")]
    [InlineData("<record/>", 1, 1, "\"XML\"")]
    [InlineData("PMID- 1\nTI  - A\n", 1, 1, "\"NBIB\"")]
    [InlineData("---\ntitle: A\n---\n", 1, 1, "\"YAML\"")]
    [InlineData("%PDF-1.7", 1, 1, "\"PDF\"")]
    [InlineData("Some text.\nid est, words.\nauthor and title of a letter\ntitle\nurl\n", 1, 1, "no staff view")]
    [InlineData("title z\nspelling y\nlanguage x\nid w\nformat v\n", 1, 1, "no staff view")]
    public void A_file_that_is_something_else_is_named(string text, int line, int column, string message)
    {
        var outcome = NightPage.Parse(text);
        Assert.Null(outcome.Value);
        VufindFaultTests.AssertFault(Assert.Single(outcome.Diagnostics), "ES8001", line, column, message);
        Assert.NotNull(outcome.Diagnostics[0].Hint);
    }

    [Fact]
    public void A_page_saved_without_its_staff_view_is_refused()
    {
        var visible = NightPage.Spanish[..NightPage.Spanish.IndexOf("_version_", StringComparison.Ordinal)];
        VufindFaultTests.AssertFault(NightPage.OnlyFault(visible), "ES8001", 1, 1, "no staff view");
    }

    [Fact]
    public void Many_thousand_lines_that_look_like_fields_are_read_in_a_moment()
    {
        var text = string.Concat(Enumerable.Repeat("title a\nurl b\nauthor c\nid d\n", 20_000));
        Assert.Null(NightPage.Parse(text).Value);
    }
}
