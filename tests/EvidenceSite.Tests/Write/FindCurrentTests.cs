using EvidenceSite.Write;

namespace EvidenceSite.Tests.Write;

public sealed class FindCurrentTests : IDisposable
{
    private static readonly Diagnostic Warned =
        new(Codes.ChangedLeftover, new Place("input/ä b.md", 3, 7), "A tab\tand a\nline \"end\" \\n", "");

    private readonly WrittenSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void An_unchanged_site_answers_with_the_warnings_of_its_build()
    {
        var stamp = WrittenSite.Stamp("a", Warned, Warned with { Hint = null }) with { Records = 2, Pages = 14 };
        SiteWriter.Write(site.Output, WrittenSite.Site("a.html", "a", "b/index.html", "b"), stamp);

        var current = SiteWriter.FindCurrent(site.Output, stamp.Fingerprint);

        Assert.Equal(stamp.Diagnostics, current!.Diagnostics.AsEnumerable());
        Assert.Equal((2, 14), (current.Records, current.Pages));
    }

    [Fact]
    public void Another_input_needs_a_build() => AfterChange(() => { }, "b");

    [Fact]
    public void A_missing_file_needs_a_build() => AfterChange(() => File.Delete(site.Folder["out/a.html"]));

    [Fact]
    public void A_file_of_another_size_needs_a_build() => AfterChange(() => site.Folder.Put("out/a.html", "longer"));

    [Fact]
    public void A_file_changed_later_needs_a_build() =>
        AfterChange(() => File.SetLastWriteTimeUtc(site.Folder["out/a.html"], DateTime.UtcNow.AddMinutes(1)));

    [Fact]
    public void A_file_that_became_a_link_needs_a_build() => AfterChange(() =>
    {
        File.Move(site.Folder["out/a.html"], site.Folder["a.html"]);
        File.CreateSymbolicLink(site.Folder["out/a.html"], site.Folder["a.html"]);
    });

    [Fact]
    public void A_manifest_of_another_version_needs_a_build() => AfterChange(() =>
        File.WriteAllText(site.Manifest, File.ReadAllText(site.Manifest).Replace("output 1", "output 2", StringComparison.Ordinal)));

    [Fact]
    public void A_missing_folder_needs_a_build() => Assert.Null(SiteWriter.FindCurrent(site.Folder["none"], new Fingerprint("a")));

    [Fact]
    public void A_folder_that_cannot_be_read_needs_a_build()
    {
        Directory.CreateDirectory(site.Folder["loop"]);
        Directory.CreateSymbolicLink(site.Folder["loop/a"], site.Folder["loop/b"]);
        Directory.CreateSymbolicLink(site.Folder["loop/b"], site.Folder["loop/a"]);

        Assert.Null(SiteWriter.FindCurrent(site.Folder["loop/a"], new Fingerprint("a")));
    }

    private void AfterChange(Action change, string input = "a")
    {
        site.Write("a.html", "a", "b/index.html", "b");
        Assert.NotNull(SiteWriter.FindCurrent(site.Output, WrittenSite.Stamp().Fingerprint));
        change();
        Assert.Null(SiteWriter.FindCurrent(site.Output, WrittenSite.Stamp(input).Fingerprint));
    }
}
