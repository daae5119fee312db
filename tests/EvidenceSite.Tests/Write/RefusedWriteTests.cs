using EvidenceSite.Write;

namespace EvidenceSite.Tests.Write;

public sealed class RefusedWriteTests : IDisposable
{
    private readonly WrittenSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_file_that_is_not_ours_is_never_overwritten()
    {
        site.Folder.Put("out/index.html", "by hand");

        var refused = Assert.Single(site.Write("index.html", "home", "a.html", "a").Diagnostics);

        Assert.Equal(Codes.ForeignFile, refused.Code);
        Assert.EndsWith("out/index.html", refused.Place.Path, StringComparison.Ordinal);
        Assert.Contains("Move or delete it", refused.Hint, StringComparison.Ordinal);
        Assert.Equal(["index.html"], site.Files());
        Assert.Equal("by hand", site.Text("index.html"));
    }

    [Fact]
    public void A_file_that_is_not_ours_but_has_the_same_content_is_adopted()
    {
        site.Folder.Put("out/index.html", "home");

        Assert.Equal(new WriteReport(0, 1, 0), site.Write("index.html", "home").Value);
        Assert.Equal(new WriteReport(0, 0, 1), site.Write().Value);
    }

    [Fact]
    public void A_file_that_is_not_ours_and_in_nobodys_way_stays()
    {
        site.Folder.Put("out/CNAME", "example.org");
        site.Write("a/index.html", "a");
        site.Folder.Put("out/a/notes.txt", "mine");

        Assert.Empty(site.Write("b.html", "b").Diagnostics);
        Assert.Equal(["CNAME", "a/notes.txt", "b.html"], site.Files());
    }

    [Fact]
    public void A_leftover_that_somebody_changed_stays_with_a_warning()
    {
        site.Write("a.html", "a", "b.html", "b");
        site.Folder.Put("out/a.html", "by hand");

        var written = site.Write("b.html", "b");

        Assert.Equal(Codes.ChangedLeftover, Assert.Single(written.Diagnostics).Code);
        Assert.True(written.Succeeded);
        Assert.Equal("by hand", site.Text("a.html"));
    }

    [Fact]
    public void A_folder_with_a_file_that_is_not_ours_does_not_give_way_to_a_page()
    {
        site.Write("a/index.html", "a");
        site.Folder.Put("out/a/notes.txt", "mine");

        var refused = Assert.Single(site.Write("a", "page").Diagnostics);

        Assert.Equal(Codes.ForeignFile, refused.Code);
        Assert.EndsWith("out/a/notes.txt", refused.Place.Path, StringComparison.Ordinal);
        Assert.Equal(["a/index.html", "a/notes.txt"], site.Files());
    }

    [Fact]
    public void A_file_that_is_not_ours_does_not_give_way_to_a_folder()
    {
        site.Folder.Put("out/a", "mine");

        Assert.Equal(Codes.ForeignFile, Assert.Single(site.Write("a/index.html", "a").Diagnostics).Code);
        Assert.Equal("mine", site.Text("a"));
    }

    [Fact]
    public void A_changed_leftover_does_not_give_way_to_a_folder()
    {
        site.Write("a", "ours");
        site.Folder.Put("out/a", "mine");

        Assert.Equal(Codes.ForeignFile, Assert.Single(site.Write("a/index.html", "a").Diagnostics).Code);
        Assert.Equal("mine", site.Text("a"));
    }

    [Theory]
    [InlineData("a/link")]
    [InlineData("a/link/index.html")]
    public void A_symbolic_link_is_not_followed(string path)
    {
        site.Folder.Put("elsewhere/index.html", "theirs");
        Directory.CreateDirectory(site.Folder["out/a"]);
        File.CreateSymbolicLink(site.Folder["out/a/link"], site.Folder[path.EndsWith("html", StringComparison.Ordinal) ? "elsewhere" : "elsewhere/index.html"]);

        var refused = Assert.Single(site.Write(path, "ours").Diagnostics, d => d.Code == Codes.PathOutside);

        Assert.EndsWith("out/a/link", refused.Place.Path, StringComparison.Ordinal);
        Assert.Equal("theirs", site.Folder.Text("elsewhere/index.html"));
    }

    [Fact]
    public void A_leftover_behind_a_symbolic_link_is_not_deleted()
    {
        site.Write("a/index.html", "a", "b.html", "b");
        Directory.Move(site.Folder["out/a"], site.Folder["elsewhere"]);
        Directory.CreateSymbolicLink(site.Folder["out/a"], site.Folder["elsewhere"]);

        Assert.Equal(Codes.ChangedLeftover, Assert.Single(site.Write("b.html", "b").Diagnostics).Code);
        Assert.Equal("a", site.Folder.Text("elsewhere/index.html"));
    }

    [Fact]
    public void A_tampered_manifest_does_not_delete_outside()
    {
        site.Write("a.html", "a");
        var victim = site.Folder.Put("victim.txt", "a");
        File.WriteAllText(site.Manifest, File.ReadAllText(site.Manifest).Replace("a.html", "../victim.txt", StringComparison.Ordinal));

        site.Write();

        Assert.True(File.Exists(victim));
    }

    [Theory]
    [InlineData("a.html", "A.html", "ES7003")]
    [InlineData("a", "a/index.html", "ES7003")]
    [InlineData("A", "a/b/index.html", "ES7003")]
    [InlineData(".evidence-site/manifest", "b", "ES7002")]
    [InlineData(".Evidence-Site", "b", "ES7002")]
    public void Files_that_cannot_stand_side_by_side_are_refused(string one, string other, string code)
    {
        var refused = Assert.Single(site.Write(one, "1", other, "2").Diagnostics);

        Assert.Equal(code, refused.Code.Id);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void Many_files_that_are_not_ours_are_told_in_twenty_lines()
    {
        var files = Enumerable.Range(10, 50).SelectMany(i => new[] { $"{i}.html", "new" }).ToArray();
        foreach (var path in files.Where((_, i) => i % 2 == 0)) site.Folder.Put("out/" + path, "old");

        var refused = site.Write(files).Diagnostics;

        Assert.Equal(20, refused.Length);
        Assert.Contains("and so it is with 30 more files", refused[^1].Message, StringComparison.Ordinal);
    }
}
