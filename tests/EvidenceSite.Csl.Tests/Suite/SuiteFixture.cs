using System.Text.RegularExpressions;

namespace EvidenceSite.Csl.Tests.Suite;

/// <summary>One fixture of the public processor test suite: a text file of blocks with names.</summary>
internal sealed partial class SuiteFixture
{
    private readonly ImmutableDictionary<string, string> _blocks;

    private SuiteFixture(string name, ImmutableDictionary<string, string> blocks)
    {
        Name = name;
        _blocks = blocks;
    }

    public string Name { get; }

    public bool IsBibliography => this["MODE"]?.Trim() == "bibliography";

    /// <summary>It edits a document step by step, as a word processor does.</summary>
    public bool HasEdits => this["CITATIONS"] is not null;

    public string Style => this["CSL"] ?? "";

    public string Items => this["INPUT"] ?? "[]";

    /// <summary>What another processor prints.</summary>
    public string Expected => (this["RESULT"] ?? "").Trim();

    /// <summary>Null for a block that the fixture does not have.</summary>
    public string? this[string block] => _blocks.GetValueOrDefault(block);

    public static IEnumerable<SuiteFixture> ReadFolder(string folder) => Directory.GetFiles(folder, "*.txt")
        .Order(StringComparer.Ordinal)
        .Select(file => new SuiteFixture(Path.GetFileNameWithoutExtension(file), Blocks(File.ReadAllText(file))));

    private static ImmutableDictionary<string, string> Blocks(string text) => Block().Matches(text.ReplaceLineEndings("\n"))
        .GroupBy(m => m.Groups["name"].Value)
        .ToImmutableDictionary(g => g.Key, g => g.First().Groups["text"].Value.Trim('\n'));

    [GeneratedRegex(@">>=+ *(?<name>[A-Z-]+) *=+>>\n(?<text>.*?)\n?<<=+ *\k<name> *=+<<", RegexOptions.Singleline)]
    private static partial Regex Block();
}
