using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Relate;

public sealed class VersionTests
{
    [Fact]
    public void Versions_that_are_all_there_and_as_they_were_have_no_fault()
    {
        var related = VersionedSite.Of(VersionedSite.Files()).Relate();
        Assert.Equal("", TestSite.Print(related.Diagnostics));
        Assert.Equal([2, 1], related.Value.EarlierVersions["homes"].Select(b => b.Version));
    }

    [Fact]
    public void An_edited_version_is_found_and_shown_with_its_mend()
    {
        var fault = Assert.Single(Changed("briefs/homes/v1.md", VersionedSite.First.Replace("Money", "Honey", StringComparison.Ordinal)));
        Assert.Equal((Codes.FrozenVersionEdited, new Place("briefs/homes/v1.md", 1, 1)), (fault.Code, fault.Place));
        Assert.StartsWith("Restore the file from the repository's history", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_of_another_system_are_no_edit() =>
        Assert.Empty(Changed("briefs/homes/v1.md", VersionedSite.First.ReplaceLineEndings("\r\n")));

    [Theory]
    [InlineData("briefs/homes/v1.md", "briefs/homes/versions.yaml(1,3) ES3051")]
    [InlineData("briefs/homes/v2.md", "briefs/homes/versions.yaml(4,3) ES3051")]
    [InlineData("briefs/homes/versions.yaml", "briefs/homes/v1.md(1,1) ES3052\nbriefs/homes/v2.md(1,1) ES3052")]
    [InlineData("briefs/homes.md", "briefs/homes/v1.md(1,1) ES3054")]
    public void A_missing_file_is_reported_once(string path, string faults)
    {
        var files = VersionedSite.Files();
        files.Remove(path);
        Assert.Equal(faults, Faults.Of(VersionedSite.Of(files).Relate().Diagnostics));
    }

    [Fact]
    public void A_brief_whose_first_version_was_never_kept_is_told_at_its_version()
    {
        var files = VersionedSite.Files();
        foreach (var path in files.Keys.Where(p => p != "briefs/homes.md").ToArray()) files.Remove(path);
        Assert.Equal("briefs/homes.md(7,10) ES3051\nbriefs/homes.md(7,10) ES3051", Faults.Of(VersionedSite.Of(files).Relate().Diagnostics));
    }

    [Fact]
    public void A_number_typed_wrong_by_far_is_told_in_a_few_lines() =>
        Assert.Equal(5, Changed("briefs/homes.md", VersionedSite.Newest.Replace("version: 3\n", "version: 2000000000\n", StringComparison.Ordinal)
            .Replace("{version: 3,", "{version: 2000000000,", StringComparison.Ordinal)).Count(d => d.Code == Codes.FrozenVersionMissing));

    [Fact]
    public void The_newest_text_is_newer_than_what_was_published() =>
        Assert.Equal("briefs/homes.md(7,10) ES3053", Faults.Of(Changed("briefs/homes.md", VersionedSite.Second)));

    [Fact]
    public void A_list_that_is_ahead_of_the_brief_is_told() => Assert.Equal("briefs/homes/versions.yaml(7,3) ES3053", Faults.Of(Changed(
        "briefs/homes/versions.yaml", $"{VersionedSite.List}- {{version: 3, frozen: 2025-09-01, sha-256: {VersionedSite.DigestOf("")}}}\n")));

    [Fact]
    public void A_file_with_the_number_of_another_is_told() => Assert.Equal(
        "briefs/homes/v1.md(1,1) ES3050\nbriefs/homes/v1.md(7,10) ES3053", Faults.Of(Changed("briefs/homes/v1.md", VersionedSite.Second)));

    [Fact]
    public void A_finding_that_a_version_cites_must_stay()
    {
        var site = VersionedSite.TextOf(VersionedSite.Files()).Replace("{#homes}\n\n>", "{#houses}\n\n>", StringComparison.Ordinal);
        var faults = TestSite.Of(site).Relate().Diagnostics.Where(d => d.Severity == Severity.Error).ToArray();
        Assert.Equal(
            "briefs/homes.md(21,40) ES3002\nbriefs/homes/v1.md(18,22) ES3002\nbriefs/homes/v2.md(20,40) ES3002", Faults.Of(faults));
        Assert.StartsWith("A published version stays as it is: bring back what it cites", faults.Single(d => d.Place.Path == "briefs/homes/v1.md").Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_a_later_day_is_not_asked_of_a_version_but_what_every_brief_has_is()
    {
        var files = VersionedSite.Files();
        var older = VersionedSite.First.Replace("certainty: {level: not-assessed, reason: We read abstracts.}", "certainty: {level: low}\nmood: good", StringComparison.Ordinal);
        files["briefs/homes/v1.md"] = older;
        files["briefs/homes/versions.yaml"] = VersionedSite.List.Replace(VersionedSite.DigestOf(VersionedSite.First).ToString(), VersionedSite.DigestOf(older).ToString(), StringComparison.Ordinal);
        Assert.Equal("", TestSite.Print(VersionedSite.Of(files).Relate().Diagnostics));
        Assert.Contains("briefs/homes/v1.md(2,1) ES2002", Faults.Of(Changed("briefs/homes/v1.md", older.Replace("title: What helps?\n", "", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_cannot_be_read_is_not_missing_as_well() =>
        Assert.Equal("briefs/homes/v1.md(1,1) ES1020", Faults.Of(Changed("briefs/homes/v1.md", "No front matter.\n")));

    [Theory]
    [InlineData("briefs/homes/v01.md")]
    [InlineData("briefs/homes/v0.md")]
    [InlineData("briefs/homes/V1.md")]
    [InlineData("briefs/homes/notes.md")]
    [InlineData("briefs/homes/v3/v1.md")]
    [InlineData("briefs/homes/list.yaml")]
    public void A_folder_of_a_brief_holds_nothing_else(string path)
    {
        var fault = Assert.Single(Changed(path, "Words.\n"));
        Assert.Equal((Codes.UnexpectedFile, Place.WholeFile(path)), (fault.Code, fault.Place));
        Assert.Contains("v1.md and so on, and versions.yaml", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_study_retracted_later_is_no_fault_of_a_version_that_is_kept()
    {
        var site = VersionedSite.TextOf(VersionedSite.Files()).Replace("issued: 2023\n", "issued: 2023\nstatus: {kind: retracted}\n", StringComparison.Ordinal);
        Assert.Equal("briefs/homes.md(21,40) ES3032", Faults.Of(TestSite.Of(site).Relate().Diagnostics));
    }

    private static ImmutableArray<Diagnostic> Changed(string path, string text)
    {
        var files = VersionedSite.Files();
        files[path] = text;
        return VersionedSite.Of(files).Relate().Diagnostics;
    }
}
