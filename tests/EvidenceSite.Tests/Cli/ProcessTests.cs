using System.Diagnostics;
using EvidenceSite.Cli;

namespace EvidenceSite.Tests.Cli;

/// <summary>The program as it is started.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_folders_are_found_below_the_working_folder_and_paths_are_short()
    {
        site.Folder.Put("input/records/PMC1.yaml", "type: article-journal\ntitle: [\n");

        var (code, output, error) = Run("check");

        Assert.Equal(1, code);
        Assert.StartsWith("input/records/PMC1.yaml(", output, StringComparison.Ordinal);
        Assert.Equal("", error);
    }

    [Fact]
    public void A_file_that_is_not_ours_is_named_from_the_working_folder()
    {
        site.Folder.Put("output/index.html", "by hand");

        var (code, output, _) = Run("build");

        Assert.Equal(1, code);
        Assert.StartsWith("output/index.html: error ES7004: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_bytes_come_from_another_folder_time_zone_and_language()
    {
        using var other = new SmallSite();
        other.Folder.Put("deeper/x", "");

        Assert.Equal(0, Run("build").Code);
        Assert.Equal(0, Run(other, "build", ("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "ar_SA.UTF-8")).Code);

        Assert.Equal(site.Folder.Files("output"), other.Folder.Files("output"));
        Assert.All(site.Folder.Files("output").Append(".evidence-site/manifest"), path =>
            Assert.Equal(File.ReadAllBytes(site.Folder["output/" + path]), File.ReadAllBytes(other.Folder["output/" + path])));
    }

    [Fact]
    public void Json_is_all_that_standard_output_gets()
    {
        var (code, output, _) = Run("build", "--format", "json");

        Assert.Equal(0, code);
        Assert.True(System.Text.Json.JsonDocument.Parse(output).RootElement.GetProperty("succeeded").GetBoolean());
    }

    private (int Code, string Output, string Error) Run(params string[] args) => Run(site, args);

    private static (int Code, string Output, string Error) Run(SmallSite site, string command, params (string, string)[] variables) => Run(site, [command], variables);

    private static (int Code, string Output, string Error) Run(SmallSite site, string[] args, params (string Name, string Value)[] variables)
    {
        var program = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. args])
        {
            WorkingDirectory = site.Folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables) program.Environment[name] = value;
        using var process = Process.Start(program)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
