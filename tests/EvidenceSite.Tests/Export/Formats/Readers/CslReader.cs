using System.Globalization;
using System.Text;
using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>CSL items as a list, under <c>references</c> in YAML, or a line each.</summary>
internal sealed class CslReader(ExportFormat format) : FormatReader(format)
{
    public override ImmutableArray<string> Kept => RecordFields.Names;

    public override ImmutableArray<RecordFields> Read(ReadOnlySpan<byte> file)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        var list = Format == ExportFormat.CslYaml ? JsonOf(text) : Format == ExportFormat.JsonLines ? $"[{string.Join(',', Lines(text))}]" : text;
        using var json = JsonDocument.Parse(list, new JsonDocumentOptions { AllowDuplicateProperties = false });
        return [.. json.RootElement.EnumerateArray().Select(Fields)];
    }

    private static string[] Lines(string text)
    {
        Assert.True(text.Length == 0 || text.EndsWith('\n'));
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>What YAML says, as JSON.</summary>
    public static string JsonOf(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Assert.IsType<YamlSequenceNode>(Assert.IsType<YamlMappingNode>(stream.Documents.Single().RootNode)["references"]) is { } list ? Json(list) : "";
    }

    private static string Json(YamlNode node) => node switch
    {
        YamlSequenceNode list => $"[{string.Join(',', list.Select(Json))}]",
        YamlMappingNode map => $"{{{string.Join(',', map.Select(m => $"{Json(m.Key)}:{Json(m.Value)}"))}}}",
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } plain when int.TryParse(plain.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _) => plain.Value!,
        YamlScalarNode text => JsonSerializer.Serialize(text.Value),
        _ => throw new FormatException(),
    };

    private static RecordFields Fields(JsonElement item)
    {
        string? Text(string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
        var fields = new RecordFields
        {
            ["type"] = Text("type"),
            ["title"] = Text("title"),
            ["container"] = Text("container-title"),
            ["container-short"] = Text("container-title-short"),
            ["date"] = item.TryGetProperty("issued", out var issued) ? Date(issued) : null,
            ["volume"] = Text("volume"),
            ["issue"] = Text("issue"),
            ["pages"] = Text("page"),
            ["number"] = Text("number"),
            ["genre"] = Text("genre"),
            ["publisher"] = Text("publisher"),
            ["place"] = Text("publisher-place"),
            ["language"] = Text("language"),
            ["doi"] = Text("DOI"),
            ["pmid"] = Text("PMID"),
            ["pmcid"] = Text("PMCID"),
            ["issn"] = Text("ISSN")?.Replace(", ", "; ", StringComparison.Ordinal),
            ["isbn"] = Text("ISBN"),
            ["url"] = Text("URL"),
            ["keywords"] = Text("keyword"),
            ["abstract"] = Text("abstract"),
            ["licence"] = Text("license"),
            ["status"] = Text("note"),
        };
        fields.All("authors", Names(item, "author"));
        fields.All("editors", Names(item, "editor"));
        return fields;
    }

    private static string Date(JsonElement date) =>
        string.Join('-', date.GetProperty("date-parts")[0].EnumerateArray().Select((part, i) => part.GetInt32().ToString(i == 0 ? "D4" : "D2", CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Names(JsonElement item, string role) => !item.TryGetProperty(role, out var names) ? [] : names.EnumerateArray().Select(name =>
    {
        string? Text(string part) => name.TryGetProperty(part, out var value) ? value.GetString() : null;
        return new PersonName
        {
            Family = Text("family"),
            Given = Text("given"),
            DroppingParticle = Text("dropping-particle"),
            NonDroppingParticle = Text("non-dropping-particle"),
            Suffix = Text("suffix"),
            Literal = Text("literal"),
        }.Inverted;
    });
}
