using EvidenceSite.Write;

namespace EvidenceSite.Tests.Write;

public sealed class InterruptedWriteTests : IDisposable
{
    private readonly WrittenSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_killed_write_is_repaired_by_the_next_build()
    {
        site.Write("a.html", "new a", "b.html", "new b", "c/index.html", "new c");
        MarkInProgress();
        site.Folder.Put("out/a.html", "half");
        File.Delete(site.Folder["out/b.html"]);
        site.Folder.Put("out/.evidence-site/staged/0", "rest of a killed build");

        var written = site.Write("a.html", "new a", "b.html", "new b", "c/index.html", "new c");

        Assert.Equal(new WriteReport(2, 1, 0), written.Value);
        Assert.Equal("new a", site.Text("a.html"));
        Assert.Equal("new b", site.Text("b.html"));
        Assert.False(Directory.Exists(site.Folder["out/.evidence-site/staged"]));
        Assert.NotNull(SiteWriter.FindCurrent(site.Output, WrittenSite.Stamp().Fingerprint));
    }

    [Fact]
    public void A_half_written_file_of_the_same_size_is_found_by_its_content()
    {
        site.Write("a.html", "aaaa");
        MarkInProgress();
        var time = File.GetLastWriteTimeUtc(site.Folder["out/a.html"]);
        site.Folder.Put("out/a.html", "a\0\0\0");
        File.SetLastWriteTimeUtc(site.Folder["out/a.html"], time);

        Assert.Equal(1, site.Write("a.html", "aaaa").Value.Written);
        Assert.Equal("aaaa", site.Text("a.html"));
    }

    [Fact]
    public void A_half_written_file_that_the_next_site_does_not_have_is_deleted()
    {
        site.Write("a.html", "aaaa", "b.html", "b");
        MarkInProgress();
        site.Folder.Put("out/a.html", "a");

        Assert.Equal(new WriteReport(0, 1, 1), site.Write("b.html", "b").Value);
        Assert.Equal(["b.html"], site.Files());
    }

    [Fact]
    public void A_folder_emptied_by_a_killed_build_gives_way_to_a_page()
    {
        site.Write("a/b/index.html", "a");
        MarkInProgress();
        File.Delete(site.Folder["out/a/b/index.html"]);

        Assert.Empty(site.Write("a", "page").Diagnostics);
        Assert.Equal("page", site.Text("a"));
    }

    [Fact]
    public void A_manifest_that_was_cut_short_is_not_believed()
    {
        site.Write("a.html", "a", "b.html", "b");
        var bytes = File.ReadAllBytes(site.Manifest);
        File.WriteAllBytes(site.Manifest, bytes[..^20]);

        Assert.Null(SiteWriter.FindCurrent(site.Output, WrittenSite.Stamp().Fingerprint));
        Assert.Equal(new WriteReport(0, 2, 0), site.Write("a.html", "a", "b.html", "b").Value);
        Assert.Equal(bytes, File.ReadAllBytes(site.Manifest));
    }

    [Fact]
    public void When_the_disk_refuses_while_preparing_the_former_site_stands_untouched()
    {
        site.Write("a.html", "old");
        var before = File.ReadAllBytes(site.Manifest);
        // A file where the folder for finished files should be made stands for any refusal of the disk.
        File.WriteAllText(site.Folder["out/.evidence-site/staged"], "");

        var refused = site.Write("a.html", "new", "b/index.html", "b");

        Assert.Equal(Codes.MachineFailed, Assert.Single(refused.Diagnostics).Code);
        Assert.Equal(["a.html"], site.Files());
        Assert.Equal("old", site.Text("a.html"));
        Assert.Equal(before, File.ReadAllBytes(site.Manifest));
    }

    [Fact]
    public void When_the_disk_refuses_in_the_middle_what_came_before_is_taken_back()
    {
        site.Write("index.html", "old");
        var files = Enumerable.Range(0, 2000).SelectMany(i => new[] { $"p/{i:D4}.html", "new" }).Append("index.html").Append("new").ToArray();
        // While the first files are written somebody else makes the last one.
        var refused = SiteWriter.Write(site.Output, WrittenSite.Site(files), WrittenSite.Stamp(), new Intruder(site));

        Assert.Equal(Codes.MachineFailed, Assert.Single(refused.Diagnostics).Code);
        Assert.Equal("old", site.Text("index.html"));
        Assert.DoesNotContain("p/0000.html", site.Files());
    }

    [Fact]
    public void A_path_too_long_for_the_disk_is_told_before_anything_is_written()
    {
        var path = string.Join('/', Enumerable.Repeat(new string('x', 200), 40));

        var refused = Assert.Single(site.Write("a.html", "a", path, "deep").Diagnostics);

        Assert.Equal(Codes.MachineFailed, refused.Code);
        Assert.False(File.Exists(site.Folder["out/a.html"]));
    }

    [Fact]
    public void A_file_where_the_output_folder_should_be_is_told()
    {
        site.Folder.Put("out", "a file");

        Assert.Equal(Codes.ForeignFile, Assert.Single(site.Write("a.html", "a").Diagnostics).Code);
        Assert.Equal("a file", site.Folder.Text("out"));
    }

    [Fact]
    public void A_second_build_of_the_same_folder_is_refused_while_the_first_writes()
    {
        site.Write("a.html", "a");
        using var held = File.Open(site.Folder["out/.evidence-site/lock"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(Codes.OutputBusy, Assert.Single(site.Write("a.html", "b").Diagnostics).Code);
        Assert.Equal("a", site.Text("a.html"));
    }

    private void MarkInProgress() =>
        File.WriteAllText(site.Manifest, File.ReadAllText(site.Manifest).Replace("state complete", "state in-progress", StringComparison.Ordinal));

    private sealed class Intruder(WrittenSite site) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            if (value.Done < value.Total) File.WriteAllText(site.Folder["out/p/1999.html"], "theirs");
        }
    }
}
