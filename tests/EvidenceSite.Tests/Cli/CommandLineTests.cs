using EvidenceSite.Cli;

namespace EvidenceSite.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_site_is_built_and_then_found_unchanged()
    {
        Assert.Equal(0, site.Run("build"));
        Assert.StartsWith("Done: 0 records, ", site.Printed, StringComparison.Ordinal);
        Assert.Contains("index.html", site.Folder.Files("output"));

        Assert.Equal(0, site.Run("build"));
        Assert.StartsWith("Nothing has changed: 0 records, ", site.Printed, StringComparison.Ordinal);
        Assert.Equal("", site.Complained);
    }

    [Fact]
    public void Check_writes_nothing()
    {
        Assert.Equal(0, site.Run("check"));
        Assert.Contains("nothing written", site.Printed, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Folder["output"]));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void Errors_in_the_content_end_with_1_and_name_their_place(string command)
    {
        site.Folder.Put("input/records/PMC1.yaml", "type: article-journal\ntitle: [\n");

        Assert.Equal(1, site.Run(command));
        Assert.Matches(@"input/records/PMC1\.yaml\(\d+,\d+\): error ES1010: ", site.Printed);
        Assert.Contains("Nothing was published: ", site.Printed, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Folder["output"]));
    }

    [Fact]
    public void An_output_folder_around_the_input_ends_with_1()
    {
        Assert.Equal(1, site.RunExactly(["build", .. site.Folders[..4], "--output", site.Folder.Root]));
        Assert.Contains("error ES7005: ", site.Printed, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Folder[".evidence-site"]));
    }

    [Fact]
    public void A_refusal_of_the_disk_ends_with_3()
    {
        // A file where a folder of the program's own should be made stands for any refusal.
        site.Folder.Put("output/.evidence-site/staged", "");

        Assert.Equal(3, site.Run("build"));
        Assert.Contains("error ES9001: ", site.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("build", "--inptu", "x")]
    [InlineData("build", "--format", "xml")]
    [InlineData("build", "--verbosity", "loud")]
    [InlineData("build", "--base-url", "ftp://example.org/")]
    [InlineData("build", "--base-url", "https://example.org/?q")]
    [InlineData("build", "--theme", "/no/such/folder")]
    [InlineData("build", "--input", "")]
    [InlineData("serve", "--port", "70000")]
    [InlineData("serve", "--base-path", "/a?b/")]
    [InlineData("serve", "--base-path", "../")]
    [InlineData("import", "vufind")]
    [InlineData("import", "--format", "marc21", "a.mrc")]
    [InlineData("import", "--date", "yesterday", "a.mrc")]
    [InlineData("import")]
    [InlineData]
    public void What_is_not_understood_ends_with_2(params string[] args)
    {
        Assert.Equal(2, site.RunExactly(args));
        Assert.Contains("evidence-site: ", site.Complained, StringComparison.Ordinal);
        Assert.Contains("--help", site.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_lists_the_exit_codes()
    {
        Assert.Equal(0, site.RunExactly("build", "--help"));
        Assert.Contains("3  the machine failed", site.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_program_is_one_line_and_ends_with_3()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var around = new Surroundings(output, error, _ => throw new InvalidOperationException("line one\nline two"), HasTerminal: false);

        Assert.Equal(3, CommandLine.Run(["build", .. site.Folders], around));
        Assert.StartsWith("evidence-site: error ES9003: Internal fault: InvalidOperationException: line one\\u000aline two.", error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_fault_on_several_processors_is_told_by_its_first_cause()
    {
        var fault = InternalFault.Describe(new AggregateException(new AggregateException(new FormatException("odd."))));

        Assert.StartsWith("Internal fault: FormatException: odd", fault.Message, StringComparison.Ordinal);
        Assert.Equal(Codes.InternalFault, fault.Code);
    }

    [Fact]
    public void The_build_date_comes_from_the_environment()
    {
        site.Variables["SOURCE_DATE_EPOCH"] = "1700000000";

        Assert.Equal(0, site.Run("build"));
        Assert.Contains("14 November 2023", site.Folder.Text("output/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("999999999999999")]
    public void A_build_date_that_is_none_ends_with_2(string epoch)
    {
        site.Variables["SOURCE_DATE_EPOCH"] = epoch;

        Assert.Equal(2, site.Run("build"));
        Assert.Contains($"\"{epoch}\"", site.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public void The_base_url_gets_its_slash()
    {
        Assert.Equal(0, site.Run("build", "--base-url", "https://example.net/a"));
        Assert.Contains("https://example.net/a/", site.Folder.Text("output/robots.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quiet", "")]
    [InlineData("minimal", "")]
    [InlineData("detailed", "Validate")]
    public void Verbosity_decides_how_much_is_said(string verbosity, string expected)
    {
        Assert.Equal(0, site.Run("build", "--verbosity", verbosity));
        if (expected.Length == 0) Assert.Equal("", site.Printed);
        else Assert.Matches($@"  {expected} +\d+\.\d ms", site.Printed);
    }

    [Fact]
    public void A_fault_in_the_journals_is_told_when_importing()
    {
        site.Folder.Put("input/vocabulary/journals.yaml", "- id: a\n  titel: A\n");
        var page = site.Folder.Put("saved.html", "<html></html>");

        Assert.Equal(1, site.RunExactly("import", "vufind", page, "--input", site.Folder["input"]));
        Assert.Contains("vocabulary/journals.yaml(2,3): error ES2001: ", site.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_imported_or_the_fault_told()
    {
        var page = site.Folder.Put("saved.html", "<html><body>no catalogue</body></html>");

        Assert.Equal(1, site.RunExactly("import", "vufind", page, "--dry-run", "--input", site.Folder["input"]));
        Assert.Contains("error ES8", site.Printed, StringComparison.Ordinal);
        Assert.Contains("Import: 1 failed; ", site.Printed, StringComparison.Ordinal);
        Assert.Equal(1, site.RunExactly("import", "vufind", page, "--format", "json", "--input", site.Folder["input"]));
        Assert.Contains("\"outcome\": \"failed\"", site.Printed, StringComparison.Ordinal);
    }
}
