using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Read;

public sealed class InputSortingTests
{
    [Theory]
    [InlineData("records/a.yml")]
    [InlineData("records/a.YAML")]
    [InlineData("records/notes.txt")]
    [InlineData("summaries/a.markdown")]
    [InlineData("briefs/a.docx")]
    [InlineData("vocabulary/topic.yaml")]
    [InlineData("vocabulary/more/topics.yaml")]
    [InlineData("recods/a.yaml")]
    [InlineData("loose.yaml")]
    [InlineData("output-config/sites.yaml")]
    [InlineData("output-config/policies.yaml")]
    [InlineData("output-config/more/site.yaml")]
    [InlineData("output-config/styles/apa.xml")]
    public void A_file_that_belongs_nowhere_is_reported(string path) =>
        Assert.Equal($"{path} ES1005", Faults.Of(TestSite.Of($"=== {path}\nx\n").Read().Diagnostics.Where(d => d.Code == Codes.UnexpectedFile)));

    [Theory]
    [InlineData("README.md")]
    [InlineData("output-config/README.md")]
    [InlineData("output-config/policy.yaml")]
    [InlineData("output-config/static/robots.txt")]
    [InlineData("output-config/static/a/b.pdf")]
    [InlineData("output-config/styles/apa.csl")]
    public void Files_for_people_and_files_to_publish_are_left_alone(string path) => Assert.Empty(TestSite.Of($"=== {path}\nx\n").Read().Diagnostics);

    [Fact]
    public void Citation_styles_are_kept_as_they_were_written()
    {
        var style = Assert.Single(TestSite.Of("=== output-config/styles/apa.csl\n<style/>\n").Read().Value.Styles);
        Assert.Equal(("output-config/styles/apa.csl", "<style/>"), (style.Path, style.Text.TrimEnd()));
    }

    [Theory]
    [InlineData("- a\n- b", "records/a.yaml(1,1) ES1014")]
    [InlineData("\n\nonly words", "records/a.yaml(3,1) ES1014")]
    [InlineData("a: [", "records/a.yaml(3,1) ES1010")]
    public void A_record_is_a_block_of_keys(string text, string fault)
    {
        var read = TestSite.Of($"=== records/a.yaml\n{text}\n").Read();
        Assert.Equal(fault, Faults.Of(read.Diagnostics));
        Assert.Empty(read.Value.Records);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment")]
    [InlineData("---")]
    public void An_empty_record_lacks_its_keys(string text)
    {
        var faults = TestSite.Of($"=== records/a.yaml\n{text}\n").Validate().Diagnostics;
        Assert.Equal(["records/a.yaml(1,1) ES2002", "records/a.yaml(1,1) ES2002"], Faults.Of(faults).Split('\n'));
    }

    [Fact]
    public void One_bad_file_does_not_hide_the_others()
    {
        var read = TestSite.Of("=== records/a.yaml\na: [\n=== records/b.yaml\ntype: book\n=== records/c.yaml\n- x\n=== briefs/d.md\nText\n").Read();
        Assert.Equal("briefs/d.md(1,1) ES1020\nrecords/a.yaml(2,1) ES1010\nrecords/c.yaml(1,1) ES1014", Faults.Of(read.Diagnostics));
        Assert.Equal(["b"], read.Value.Records.Select(r => r.Id));
    }

    [Fact]
    public void Files_may_stand_in_folders_of_their_own() =>
        Assert.Equal("a", Assert.Single(TestSite.Of("=== records/2023/a.yaml\ntype: book\n").Read().Value.Records).Id);
}
