using EvidenceSite.Tests.Support;
using EvidenceSite.Write;

namespace EvidenceSite.Tests.Write;

/// <summary>An output folder to write small sites to.</summary>
internal sealed class WrittenSite : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    public TemporaryFolder Folder { get; } = new();

    public string Output => Folder["out"];

    public string Manifest => Folder["out/.evidence-site/manifest"];

    public static BuildStamp Stamp(string input = "a", params Diagnostic[] diagnostics) =>
        new(new Fingerprint(new string(input[0], 64)), [.. diagnostics]);

    public static ImmutableArray<OutputFile> Site(params string[] pathsAndTexts) =>
        [.. pathsAndTexts.Chunk(2).Select(p => OutputFile.OfText(OutputPath.Of(p[0]), p[1]))];

    public Outcome<WriteReport> Write(params string[] pathsAndTexts) => SiteWriter.Write(Output, Site(pathsAndTexts), Stamp());

    public string[] Files() => Folder.Files("out");

    public string Text(string path) => Folder.Text("out/" + path);

    /// <summary>Makes every file look old, so that a write to it shows.</summary>
    public void Age()
    {
        foreach (var file in Files()) File.SetLastWriteTimeUtc(Folder["out/" + file], LongAgo);
    }

    public bool IsTouched(string path) => File.GetLastWriteTimeUtc(Folder["out/" + path]) != LongAgo;

    public void Dispose() => Folder.Dispose();
}
