using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace EvidenceSite.Validate;

/// <summary>Reads the texts of the interface and compares its languages with each other.</summary>
internal static partial class TextsValidator
{
    /// <summary>The texts of each language of the site, in the site's order. Files of other languages are left alone.</summary>
    public static ImmutableArray<InterfaceTexts> Validate(ImmutableArray<YamlSource> sources, SiteSettings site, DiagnosticBag diagnostics)
    {
        var files = ImmutableArray.CreateBuilder<TextFile>();
        foreach (var language in site.Languages)
        {
            if (sources.FirstOrDefault(source => LanguageOf(source) == language) is { } source) files.Add(TextFile.Read(source, language, diagnostics));
            else ReportNoFile(language, sources, diagnostics);
        }
        foreach (var file in files.Skip(1)) Compare(files[0], file, diagnostics);
        return [.. files.Select(ToTexts)];
    }

    private static string LanguageOf(YamlSource source) => Path.GetFileNameWithoutExtension(source.Place.Path);

    private static InterfaceTexts ToTexts(TextFile file) =>
        new(file.Language, file.Texts.ToFrozenDictionary(text => text.Key, text => text.Value.Value, StringComparer.Ordinal));

    private static void ReportNoFile(string language, ImmutableArray<YamlSource> sources, DiagnosticBag diagnostics)
    {
        var there = sources.Select(LanguageOf).Order(StringComparer.Ordinal).ToArray();
        diagnostics.Add(
            Codes.MissingText, Place.WholeFile($"text/{language}.yaml"), $"The interface has no texts for the language \"{language}\"",
            there.Length == 0 ? null : $"Take it out of \"languages\" in site.yaml, or add its file; there are files for {Quoted.List(there)}");
    }

    private static void Compare(TextFile first, TextFile other, DiagnosticBag diagnostics)
    {
        foreach (var (key, text) in first.Texts)
        {
            if (other.Texts.TryGetValue(key, out var translated)) ComparePlaceholders(key, text, translated, diagnostics);
            else if (!other.Faulty.Contains(key))
                diagnostics.Add(
                    Codes.MissingText, other.Place, $"The text \"{key}\" is missing, which {first.Place.Path} has in line {text.Place.Line}",
                    $"Translate {Quoted.Of(text.Value)}");
        }
        foreach (var (key, text) in other.Texts.Where(text => !first.Texts.ContainsKey(text.Key) && !first.Faulty.Contains(text.Key)))
        {
            diagnostics.Add(
                Codes.UnknownKey, text.Place, $"\"{key}\" is not a text of the interface: {first.Place.Path} does not have it",
                NearestName.Hint(key, first.Texts.Keys) ?? "Delete it or add it there");
        }
    }

    private static void ComparePlaceholders(string key, PlacedText first, PlacedText other, DiagnosticBag diagnostics)
    {
        var wanted = Placeholders(first.Value);
        var found = Placeholders(other.Value);
        if (wanted.SetEquals(found)) return;
        var shown = found.Count == 0 ? "no placeholders" : $"the placeholders {string.Join(", ", found)}";
        var mend = wanted.Count == 0 ? "Use none" : $"Use {string.Join(", ", wanted)}";
        diagnostics.Add(
            Codes.PlaceholdersDiffer, other.Place, $"The text \"{key}\" has {shown}, unlike {first.Place.Path} in line {first.Place.Line}",
            mend);
    }

    private static SortedSet<string> Placeholders(string text) =>
        new(Placeholder().Matches(text).Select(match => match.Value), StringComparer.Ordinal);

    [GeneratedRegex("\\{[^{}]*\\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
