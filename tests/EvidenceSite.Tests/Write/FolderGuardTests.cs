using EvidenceSite.Tests.Support;
using EvidenceSite.Write;

namespace EvidenceSite.Tests.Write;

public sealed class FolderGuardTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("output", 0)]
    [InlineData("input-2", 0)]
    [InlineData("input", 1)]
    [InlineData("Input/", 1)]
    [InlineData("input/out", 1)]
    [InlineData("config/../theme", 1)]
    [InlineData(".", 3)]
    public void The_output_folder_stands_apart(string output, int refused)
    {
        var found = Check(output);

        Assert.Equal(refused, found.Length);
        Assert.All(found, d => Assert.Equal(Codes.FoldersOverlap, d.Code));
    }

    [Fact]
    public void A_link_to_the_input_folder_is_the_input_folder()
    {
        Directory.CreateDirectory(folder["input"]);
        Directory.CreateSymbolicLink(folder["way"], folder["input"]);

        Assert.Equal(Codes.FoldersOverlap, Assert.Single(Check("way")).Code);
        Assert.Equal(Codes.FoldersOverlap, Assert.Single(Check("way/deeper")).Code);
    }

    [Fact]
    public void A_link_that_leads_to_itself_is_told()
    {
        Directory.CreateSymbolicLink(folder["a"], folder["b"]);
        Directory.CreateSymbolicLink(folder["b"], folder["a"]);

        Assert.Equal(Codes.MachineFailed, Assert.Single(Check("a")).Code);
    }

    private ImmutableArray<Diagnostic> Check(string output) => FolderGuard.Check(new BuildOptions
    {
        InputFolder = folder["input"],
        ConfigFolder = folder["config"],
        ThemeFolder = folder["theme"],
        OutputFolder = Path.Join(folder.Root, output),
    });
}
