using EvidenceSite.Write;

namespace EvidenceSite.Tests.Write;

public sealed class SiteWriterTests : IDisposable
{
    private static readonly Diagnostic Wrong = new(Codes.BrokenLink, new Place("input/pages/about.md", 3, 7), "A link leads nowhere");

    private readonly WrittenSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_site_is_written_with_its_folders()
    {
        var written = site.Write("index.html", "home", "records/PMC1/index.html", "one");

        Assert.Empty(written.Diagnostics);
        Assert.Equal(new WriteReport(2, 0, 0), written.Value);
        Assert.Equal(["index.html", "records/PMC1/index.html"], site.Files());
        Assert.Equal("one", site.Text("records/PMC1/index.html"));
    }

    [Fact]
    public void With_an_error_nothing_is_written()
    {
        SiteWriter.Write(site.Output, WrittenSite.Site("index.html", "home"), WrittenSite.Stamp("a", Wrong));

        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void Only_a_changed_file_is_touched()
    {
        site.Write("a.html", "a", "b.html", "b");
        site.Age();

        var written = site.Write("a.html", "a", "b.html", "B");

        Assert.Equal(new WriteReport(1, 1, 0), written.Value);
        Assert.False(site.IsTouched("a.html"));
        Assert.Equal("B", site.Text("b.html"));
    }

    [Fact]
    public void A_file_of_ours_that_somebody_changed_is_put_right()
    {
        site.Write("a.html", "a");
        site.Folder.Put("out/a.html", "X");

        Assert.Equal(1, site.Write("a.html", "a").Value.Written);
        Assert.Equal("a", site.Text("a.html"));
    }

    [Fact]
    public void A_file_that_somebody_deleted_is_written_again()
    {
        site.Write("a/index.html", "a");
        Directory.Delete(site.Folder["out/a"], recursive: true);

        Assert.Equal(1, site.Write("a/index.html", "a").Value.Written);
        Assert.Equal("a", site.Text("a/index.html"));
    }

    [Fact]
    public void A_file_that_the_site_no_longer_has_is_deleted_with_its_empty_folder()
    {
        site.Write("index.html", "home", "years/2001/index.html", "old");

        Assert.Equal(new WriteReport(0, 1, 1), site.Write("index.html", "home").Value);
        Assert.Equal(["index.html"], site.Files());
        Assert.False(Directory.Exists(site.Folder["out/years"]));
    }

    [Fact]
    public void A_page_may_become_a_folder_and_a_folder_a_page()
    {
        site.Write("a", "page", "b/index.html", "folder");

        var written = site.Write("a/index.html", "folder", "b", "page");

        Assert.Empty(written.Diagnostics);
        Assert.Equal(["a/index.html", "b"], site.Files());
        Assert.Equal("page", site.Text("b"));
    }

    [Fact]
    public void A_page_may_change_the_case_of_its_name()
    {
        site.Write("Doi.html", "x", "e.html", "e");

        Assert.Empty(site.Write("doi.html", "x", "e.html", "e").Diagnostics);
        Assert.Equal(["doi.html", "e.html"], site.Files());
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes_in_another_folder_and_order()
    {
        using var other = new WrittenSite();
        site.Write("a.html", "a", "b/c.html", "c");
        other.Write("a.html", "old", "z.html", "z");
        other.Write("b/c.html", "c", "a.html", "a");

        Assert.Equal(site.Files(), other.Files());
        Assert.Equal(File.ReadAllBytes(site.Manifest), File.ReadAllBytes(other.Manifest));
    }

    [Fact]
    public void A_thousand_files_are_written_by_all_workers_and_progress_is_told()
    {
        var told = new List<BuildProgress>();
        var files = Enumerable.Range(0, 1000).SelectMany(i => new[] { $"records/R{i}/index.html", $"text {i}" }).ToArray();

        var written = SiteWriter.Write(site.Output, WrittenSite.Site(files), WrittenSite.Stamp(), new Told(told));

        Assert.Equal(1000, written.Value.Written);
        Assert.Equal("text 999", site.Text("records/R999/index.html"));
        Assert.Contains(new BuildProgress("Write", 1000, 1000), told);
        Assert.True(told.Count < 10);
    }

    private sealed class Told(List<BuildProgress> told) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            lock (told) told.Add(value);
        }
    }
}
