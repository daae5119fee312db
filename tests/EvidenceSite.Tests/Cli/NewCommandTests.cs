using System.Text;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Cli;

/// <summary><c>new version</c> on real folders.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly SmallSite site = new();

    public NewCommandTests()
    {
        foreach (var (path, text) in VersionedSite.Files()) site.Folder.Put("input/" + path, text);
        foreach (var file in TestSite.Exactly(VersionedSite.TextOf([])).Files) site.Folder.Put("input/" + file.Name, Encoding.UTF8.GetString(file.Bytes.Span));
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_text_is_kept_its_digest_noted_and_the_brief_given_the_next_number()
    {
        var before = site.Folder.Text("input/briefs/homes.md");

        Assert.Equal(0, New("homes", "--date", "2026-01-01", "--summary", "More \"words\""));
        Assert.EndsWith("Version 4 of homes begins; version 3 is kept. Change the text now.\n", site.Printed.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(before, site.Folder.Text("input/briefs/homes/v3.md"));
        Assert.Equal(
            VersionedSite.List + $"- version: 3\n  frozen: 2026-01-01\n  sha-256: {VersionedSite.DigestOf(before)}\n", site.Folder.Text("input/briefs/homes/versions.yaml"));
        Assert.Equal(
            before.Replace("version: 3\n", "version: 4\n", StringComparison.Ordinal).Replace("modified: 2025-09-01", "modified: 2026-01-01", StringComparison.Ordinal)
                .Replace("changes:\n", "changes:\n  - {version: 4, date: 2026-01-01, summary: \"More \\\"words\\\"\"}\n", StringComparison.Ordinal),
            site.Folder.Text("input/briefs/homes.md"));

        Assert.Equal(0, site.Run("build"));
        Assert.Equal(0, New("homes", "--date", "2026-02-01", "--summary", "Again"));
        Assert.Equal(0, site.Run("build"));
        Assert.Contains("output/briefs/homes/v5/index.html", site.Folder.Files().Where(f => f.StartsWith("output/briefs/", StringComparison.Ordinal)));
        Assert.DoesNotContain(site.Folder.Files("input"), f => f.EndsWith(".unfinished", StringComparison.Ordinal));
    }

    [Fact]
    public void The_day_comes_from_the_environment_where_no_other_is_given()
    {
        site.Variables["SOURCE_DATE_EPOCH"] = "1800000000";

        Assert.Equal(0, New("briefs/homes.md", "--summary", "X"));
        Assert.Contains("modified: 2027-01-15", site.Folder.Text("input/briefs/homes.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        Assert.Equal(0, Untouched("homes", "--date", "2026-01-01", "--summary", "X", "--dry-run"));
        Assert.Contains("v3.md", site.Printed, StringComparison.Ordinal);
        Assert.Contains("nothing was written", site.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hoems", "2026-01-01", "briefs/hoems.md: error ES8060", "Did you mean \"homes\"?")]
    [InlineData("homes", "2025-08-31", "input/briefs/homes.md(7,10): error ES8061", "Give a later --date")]
    public void A_request_that_cannot_be_met_is_refused(string brief, string date, string fault, string hint)
    {
        Assert.Equal(1, Untouched(brief, "--date", date, "--summary", "X"));
        Assert.Contains(fault, site.Printed, StringComparison.Ordinal);
        Assert.Contains(hint, site.Printed, StringComparison.Ordinal);
        Assert.Contains("Nothing was written: 1 error", site.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/briefs/homes.md", "status: current", "status: draft", "homes.md(6,9): error ES8061")]
    [InlineData("input/briefs/homes.md", "[@b]{#rules}", "[@c]{#rules}", "homes.md(23,25): error ES3001")]
    [InlineData("input/briefs/homes.md", "version: 3", "version: \"\\x33\"", "homes.md(7,10): error ES8062")]
    [InlineData("input/briefs/homes.md", "published: 2025-01-02", "published: 2025-13-02", "homes.md(8,12): error ES2009")]
    [InlineData("input/briefs/homes/v1.md", "Money", "Honey", "v1.md(1,1): error ES3050")]
    [InlineData("input/briefs/homes/versions.yaml", "- version: 2\n", "- version: 4\n", "v2.md(1,1): error ES3052")]
    [InlineData("input/records/b.yaml", "type:", "typ:", "b.yaml(1,1): error ES2001")]
    public void Nothing_is_written_while_there_is_a_fault(string path, string text, string replacement, string fault)
    {
        var old = site.Folder.Text(path);
        Assert.Contains(text, old, StringComparison.Ordinal);
        site.Folder.Put(path, old.Replace(text, replacement, StringComparison.Ordinal));

        Assert.Equal(1, Untouched("homes", "--date", "2026-01-01", "--summary", "X"));
        Assert.Contains(fault, site.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_is_there_already_is_never_overwritten()
    {
        site.Folder.Put("input/briefs/homes/v3.md", VersionedSite.Newest);

        Assert.Equal(1, Untouched("homes", "--date", "2026-01-01", "--summary", "X"));
        Assert.Contains("homes.md(7,10): error ES3053", site.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_disk_refuses_leaves_everything_as_it_was()
    {
        // A folder of the kept version's name: it holds no file, so reading does not see it.
        Directory.CreateDirectory(site.Folder["input/briefs/homes/v3.md"]);

        Assert.Equal(3, Untouched("homes", "--date", "2026-01-01", "--summary", "X"));
        Assert.Contains("error ES9001", site.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("homes", "--summary", "X")]
    [InlineData("homes", "--date", "2026-01", "--summary", "X")]
    [InlineData("homes", "--date", "soon", "--summary", "X")]
    [InlineData("homes", "--date", "2026-01-01", "--summary", " ")]
    [InlineData("homes", "--date", "2026-01-01", "--summary", "two\nlines")]
    [InlineData("homes", "--date", "2026-01-01")]
    [InlineData("--date", "2026-01-01", "--summary", "X")]
    public void What_is_not_understood_ends_with_2(params string[] args) => Assert.Equal(2, Untouched(args));

    [Fact]
    public void Other_programs_are_told_in_JSON()
    {
        Assert.Equal(0, New("homes", "--date", "2026-01-01", "--summary", "X", "--format", "json"));
        Assert.Contains("\"succeeded\": true", site.Printed, StringComparison.Ordinal);
        Assert.Contains("homes/v3.md\"", site.Printed, StringComparison.Ordinal);
    }

    private int New(params string[] args) => site.RunExactly(["new", "version", .. args, .. site.Folders[..4]]);

    private int Untouched(params string[] args)
    {
        var before = Snapshot();
        var code = New(args);
        Assert.Equal(before, Snapshot());
        return code;
    }

    private string Snapshot() => string.Join('\n', site.Folder.Files("input").Select(f => $"{f} {VersionedSite.DigestOf(site.Folder.Text("input/" + f))}"));
}
