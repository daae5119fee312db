namespace EvidenceSite.BrowserTests.Support;

/// <summary>
/// An input folder whose texts try to break pages: markup and scripts in every field, words without end, a script that runs
/// from the right, and enough records for lists of more than one page.
/// </summary>
internal sealed class HardInput : IDisposable
{
    /// <summary>The record and summary with hostile text in every field.</summary>
    public const string HostileRecord = "hostile-1";

    /// <summary>The brief with hostile text in every field.</summary>
    public const string HostileBrief = "hostile-brief";

    /// <summary>A record whose title, names and journal are single words longer than any screen is wide.</summary>
    public const string EndlessRecord = "endless-1";

    /// <summary>A record in Arabic.</summary>
    public const string ArabicRecord = "arabic-1";

    private const int Others = 12;

    private readonly string root = Directory.CreateTempSubdirectory("evidence-site-hard-").FullName;

    private HardInput()
    {
    }

    public string InputFolder => Path.Combine(root, "input");

    public string ConfigFolder => Path.Combine(root, "output-config");

    public static HardInput Write()
    {
        var input = new HardInput();
        input.File("output-config/site.yaml", HardTexts.Site);
        input.File("input/vocabulary/topics.yaml", HardTexts.Concept("hostile-topic"));
        input.File("input/vocabulary/designs.yaml", HardTexts.Concept("hostile-design"));
        input.File("input/vocabulary/populations.yaml", HardTexts.Concept("hostile-population"));
        input.File("input/vocabulary/journals.yaml", HardTexts.Journals);
        input.File("input/vocabulary/glossary.yaml", HardTexts.Glossary);
        input.File($"input/records/{HostileRecord}.yaml", HardTexts.Record);
        input.File($"input/summaries/{HostileRecord}.md", HardTexts.Summary);
        input.File($"input/briefs/{HostileBrief}.md", HardTexts.Brief);
        input.File("input/pages/about.md", HardTexts.About);
        input.File($"input/records/{EndlessRecord}.yaml", HardTexts.Endless);
        input.File($"input/records/{ArabicRecord}.yaml", HardTexts.Arabic);
        for (var i = 1; i <= Others; i++) input.File($"input/records/other-{i}.yaml", HardTexts.Other(i));
        return input;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private void File(string name, string text)
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
    }
}
