using EvidenceSite.Read;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Read;

public sealed class InputFolderReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public InputFolderReaderTests()
    {
        Directory.CreateDirectory(At("input/records"));
        Directory.CreateDirectory(At("config"));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_are_ordered_by_name_to_the_letter_with_forward_slashes()
    {
        foreach (var name in new[] { "records/b.yaml", "records/B.yaml", "records/a.yaml", "records/a-b.yaml", "README.md" }) File.WriteAllText(At("input/" + name), "x");
        File.WriteAllText(At("config/site.yaml"), "y");
        var files = Read().Value;
        Assert.Equal(["README.md", "records/B.yaml", "records/a-b.yaml", "records/a.yaml", "records/b.yaml", "site.yaml"], files.Select(f => f.Name));
        Assert.Equal([.. Enumerable.Repeat(InputRoot.Input, 5), InputRoot.Configuration], files.Select(f => f.Root));
        Assert.Equal("y"u8.ToArray(), files[^1].Bytes.ToArray());
    }

    [Fact]
    public void Hidden_files_and_folders_are_passed_over()
    {
        Directory.CreateDirectory(At("input/.git"));
        File.WriteAllText(At("input/.git/config"), "x");
        File.WriteAllText(At("input/records/.a.yaml.swp"), "x");
        Assert.Empty(Read().Value);
        Assert.Empty(Read().Diagnostics);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var faults = InputFolderReader.Read(new(At("inptu"), At("config"), null)).Diagnostics;
        Assert.Equal(Codes.InputFolderMissing, Assert.Single(faults).Code);
        Assert.EndsWith("/inptu", faults[0].Place.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_folder_that_is_not_there_is_named_too() =>
        Assert.Equal(Codes.InputFolderMissing, Assert.Single(InputFolderReader.Read(new(At("input"), At("config"), At("thmee"))).Diagnostics).Code);

    [Fact]
    public void Of_a_theme_only_texts_and_assets_are_read()
    {
        foreach (var name in new[] { "theme/assets/a.css", "theme/text/en.yaml", "theme/Layout/A.razor", "theme/a.csproj" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
            File.WriteAllText(At(name), "x");
        }
        Assert.Equal(["assets/a.css", "text/en.yaml"], InputFolderReader.Read(new(At("input"), At("config"), At("theme"))).Value.Select(f => f.Name));
    }

    [Theory]
    [InlineData(InputFolderReader.TextLimit, null)]
    [InlineData(InputFolderReader.TextLimit + 1, "ES1003")]
    public void A_file_of_text_has_at_most_5_MB(int length, string? fault)
    {
        File.WriteAllBytes(At("input/records/a.yaml"), new byte[length]);
        var read = Read();
        Assert.Equal(fault, read.Diagnostics.SingleOrDefault()?.Code.Id);
        Assert.Equal(fault is null ? 1 : 0, read.Value.Length);
    }

    [Fact]
    public void A_file_to_publish_as_it_is_may_be_larger()
    {
        Directory.CreateDirectory(At("config/static"));
        File.WriteAllBytes(At("config/static/a.pdf"), new byte[InputFolderReader.TextLimit + 1]);
        Assert.Empty(Read().Diagnostics);
        Assert.Equal(InputFolderReader.TextLimit + 1, Assert.Single(Read().Value).Bytes.Length);
    }

    private Outcome<ImmutableArray<InputFile>> Read() => InputFolderReader.Read(new(At("input"), At("config"), null));

    private string At(string path) => folder[path];
}
