using System.Diagnostics;
using EvidenceSite.Read;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Read;

/// <summary>What a folder may hold besides files: nothing of it may stop or mislead a build.</summary>
public sealed class OddFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public OddFileTests()
    {
        Directory.CreateDirectory(At("input/records"));
        Directory.CreateDirectory(At("config"));
        File.WriteAllText(At("input/records/a.yaml"), "x");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_that_leads_back_to_itself_is_refused()
    {
        Directory.CreateSymbolicLink(At("input/records/loop"), At("input"));
        Assert.Equal(["loop ES1006"], Faults());
    }

    [Fact]
    public void Linked_files_are_refused_also_when_they_lead_nowhere()
    {
        File.CreateSymbolicLink(At("input/records/b.yaml"), At("input/records/a.yaml"));
        File.CreateSymbolicLink(At("input/records/c.yaml"), At("nowhere"));
        File.CreateSymbolicLink(At("input/records/d.yaml"), At("input/records/d.yaml"));
        Assert.Equal(["b.yaml ES1006", "c.yaml ES1006", "d.yaml ES1006"], Faults());
    }

    [Fact]
    public void A_folder_named_like_a_file_is_a_folder()
    {
        Directory.CreateDirectory(At("input/records/b.yaml"));
        File.WriteAllText(At("input/records/b.yaml/c.yaml"), "x");
        Assert.Empty(Faults());
        Assert.Equal(["records/a.yaml", "records/b.yaml/c.yaml"], Read().Value.Select(f => f.Name));
    }

    [Fact]
    public async Task A_pipe_does_not_hold_up_the_build()
    {
        if (OperatingSystem.IsWindows()) return;
        using (var made = Process.Start("mkfifo", [At("input/records/b.yaml")])) await made.WaitForExitAsync();
        var reading = Task.Run(Faults);
        var first = await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(20)));
        // A reader that still waits is let go, so that a failing test does not hold up the others.
        if (first != reading) await using (new FileStream(At("input/records/b.yaml"), FileMode.Open, FileAccess.Write)) { }
        Assert.Same(reading, first);
        // It counts as a file that says nothing, which Validate reports.
        Assert.Empty(await reading);
    }

    [Fact]
    public void A_file_without_any_bytes_is_a_file() => Assert.Equal(2, With("input/records/empty.yaml", []).Value.Length);

    private Outcome<ImmutableArray<InputFile>> With(string path, byte[] bytes)
    {
        File.WriteAllBytes(At(path), bytes);
        return Read();
    }

    private string[] Faults() => [.. Read().Diagnostics.Select(d => $"{Path.GetFileName(d.Place.Path)} {d.Code}").Order(StringComparer.Ordinal)];

    private Outcome<ImmutableArray<InputFile>> Read() => InputFolderReader.Read(new(At("input"), At("config"), null));

    private string At(string path) => folder[path];
}
