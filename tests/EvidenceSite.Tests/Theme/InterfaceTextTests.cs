using System.Text;
using System.Text.RegularExpressions;
using EvidenceSite.Tests.Support;
using EvidenceSite.Theme;
using YamlDotNet.RepresentationModel;

namespace EvidenceSite.Tests.Theme;

/// <summary>The words of the interface: complete in every language, and none that nobody says.</summary>
public sealed partial class InterfaceTextTests
{
    // Keys whose last part is worked out from the data: a type, a role, a status…
    private static readonly ImmutableArray<string> ComputedGroups =
    [
        "types.", "roles.", "kind.", "status.", "brief-status.", "certainty.", "certainty-level.", "certainty-domain.", "licence-of.", "map-by.", "map-caption.", "map-rest.", "languages.", "own-names.",
        "result-kind.", "facet.", "date.months.", "origin.", "data.", "relation.", "brief-origin.",
    ];

    // Endings that follow the kind of an index or the name of a download.
    private static readonly ImmutableArray<string> ComputedEndings = [".count.one", ".count.other", ".description"];

    private static readonly ImmutableDictionary<string, string> English = Read("text/en.yaml");
    private static readonly ImmutableDictionary<string, string> Spanish = Read("text/es.yaml");
    private static readonly ImmutableHashSet<string> Literals = [.. Sources().SelectMany(s => Literal().Matches(s)).Select(m => m.Groups[1].Value)];

    [Fact]
    public void Both_languages_have_the_same_texts() =>
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Spanish.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Both_languages_have_the_same_places_to_fill() => Assert.All(
        English, text => Assert.Equal(Places(text.Value), Places(Spanish[text.Key])));

    [Fact]
    public void No_text_is_empty() => Assert.DoesNotContain(English.Concat(Spanish), text => string.IsNullOrWhiteSpace(text.Value));

    [Fact]
    public void Every_text_that_is_asked_for_exists() => Assert.All(
        Literals.Where(IsKey), key => Assert.True(English.ContainsKey(key) || English.ContainsKey(key + ".one"), $"{key} is missing"));

    [Fact]
    public void Every_text_is_asked_for_somewhere() => Assert.All(English.Keys, key => Assert.True(IsUsed(key), $"Nobody asks for {key}"));

    [Fact]
    public void Every_type_of_CSL_has_a_name() => Assert.Equal(45, English.Keys.Count(k => k.StartsWith("types.", StringComparison.Ordinal)));

    private static bool IsUsed(string key) =>
        Literals.Contains(key)
        || Literals.Contains(WithoutCount(key))
        || ComputedGroups.Any(g => key.StartsWith(g, StringComparison.Ordinal))
        || ComputedEndings.Any(e => key.EndsWith(e, StringComparison.Ordinal));

    private static string WithoutCount(string key) =>
        key.EndsWith(".one", StringComparison.Ordinal) || key.EndsWith(".other", StringComparison.Ordinal) ? key[..key.LastIndexOf('.')] : key;

    // File names look like keys but for their endings.
    private static bool IsKey(string literal) =>
        literal.Contains('.', StringComparison.Ordinal)
        && English.Keys.Any(k => k.StartsWith(literal[..(literal.IndexOf('.', StringComparison.Ordinal) + 1)], StringComparison.Ordinal))
        && !literal.EndsWith(".yaml", StringComparison.Ordinal) && !literal.EndsWith(".js", StringComparison.Ordinal)
        && !literal.EndsWith(".html", StringComparison.Ordinal) && !literal.EndsWith(".json", StringComparison.Ordinal);

    private static string Places(string text) => string.Join(' ', Place().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Sources() =>
        new[] { "theme", "src/EvidenceSite/Render" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.*", SearchOption.AllDirectories))
            .Where(f => Path.GetExtension(f) is ".razor" or ".cs" && !f.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .Select(File.ReadAllText);

    private static ImmutableDictionary<string, string> Read(string name)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Encoding.UTF8.GetString(BuiltInFiles.Read().Single(f => f.Name == name).Bytes.Span)));
        return Flatten(yaml.Documents[0].RootNode, "").ToImmutableDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, string>> Flatten(YamlNode node, string key) => node is YamlMappingNode mapping
        ? mapping.SelectMany(entry => Flatten(entry.Value, key.Length == 0 ? entry.Key.ToString() : $"{key}.{entry.Key}"))
        : [new(key, node.ToString())];

    [GeneratedRegex("\"([a-z][a-z-]*(?:\\.[a-z0-9_-]+)*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
