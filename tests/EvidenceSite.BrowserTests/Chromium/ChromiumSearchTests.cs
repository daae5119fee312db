namespace EvidenceSite.BrowserTests.Chromium;

/// <summary>Which browser is taken where there are several, none, or a wrong one.</summary>
public sealed class ChromiumSearchTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("evidence-site-path-").FullName;

    [Fact]
    public void A_named_browser_comes_before_all_others()
    {
        var named = Put("own/browser");
        Put("bin/chromium");

        Assert.Equal([named], Search(named, "bin").Find());
    }

    [Fact]
    public void A_named_browser_that_is_not_there_is_refused_although_there_are_others()
    {
        Put("bin/chromium");

        var fault = Assert.Throws<InvalidOperationException>(() => Search("/nowhere/browser", "bin").Find().ToArray());

        Assert.Contains("EVIDENCESITE_CHROMIUM", fault.Message, StringComparison.Ordinal);
        Assert.Contains("/nowhere/browser", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_named_one_Chromium_comes_before_Chrome_in_whichever_folder(string? named)
    {
        var chrome = Put("first/google-chrome");
        var chromium = Put("second/chromium");

        Assert.Equal([chromium, chrome], Search(named, "first", "second").Find());
    }

    [Fact]
    public void The_same_name_is_taken_from_the_earlier_folder()
    {
        var first = Put("first/chromium-browser");
        var second = Put("second/chromium-browser");

        Assert.Equal([first, second], Search(null, "first", "second").Find());
    }

    [Fact]
    public void Usual_places_come_after_the_folders_of_PATH()
    {
        var edge = Put("bin/microsoft-edge");
        var application = Put("Applications/Chromium");

        Assert.Equal([edge, application], new ChromiumSearch(null, [Path.Combine(root, "bin")], [application, "/nowhere/chrome"]).Find());
    }

    [Fact]
    public void Folders_that_do_not_exist_and_other_programs_are_passed_over()
    {
        Put("bin/chromium-bsu");
        Put("bin/firefox");

        Assert.Empty(Search(null, "gone", "bin").Find());
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private ChromiumSearch Search(string? named, params string[] folders) =>
        new(named, [.. folders.Select(f => Path.Combine(root, f))], []);

    private string Put(string name)
    {
        var path = Path.Combine(root, name) + (OperatingSystem.IsWindows() ? ".exe" : "");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
        return path;
    }
}
