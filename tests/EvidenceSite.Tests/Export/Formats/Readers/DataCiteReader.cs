using System.Text.Json;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>DataCite's JSON: an object, or a list of them.</summary>
internal sealed class DataCiteReader() : FormatReader(ExportFormat.DataCite)
{
    public override ImmutableArray<string> Kept => [.. RecordFields.Names.Except(["container-short", "place"])];

    public override ImmutableArray<RecordFields> Read(ReadOnlySpan<byte> file)
    {
        using var json = JsonDocument.Parse(file.ToArray());
        var root = json.RootElement;
        return root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray().Select(Fields)] : [Fields(root)];
    }

    private static RecordFields Fields(JsonElement item)
    {
        var ids = Each(item, "alternateIdentifiers").ToDictionary(i => Text(i, "alternateIdentifierType")!, i => Text(i, "alternateIdentifier"), StringComparer.Ordinal);
        var host = Each(item, "relatedItems").Select(h => (JsonElement?)h).SingleOrDefault() ?? item.GetProperty("types");
        var descriptions = Each(item, "descriptions").ToLookup(d => Text(d, "descriptionType")!, d => Text(d, "description")!, StringComparer.Ordinal);
        var types = item.GetProperty("types");
        var fields = new RecordFields
        {
            ["type"] = Text(types, "citeproc"),
            ["title"] = Text(Each(item, "titles").Single(), "title"),
            ["container"] = Each(host, "titles").Select(t => Text(t, "title")).FirstOrDefault(),
            ["date"] = Each(item, "dates").Where(d => Text(d, "dateType") == "Issued").Select(d => Text(d, "date")).FirstOrDefault(),
            ["volume"] = Text(host, "volume"),
            ["issue"] = Text(host, "issue"),
            ["number"] = Text(host, "number"),
            ["pages"] = string.Join('-', new[] { Text(host, "firstPage"), Text(host, "lastPage") }.OfType<string>()),
            ["genre"] = Text(types, "resourceType") is { } genre && genre != Text(types, "citeproc") ? genre : null,
            ["publisher"] = Text(item.GetProperty("publisher"), "name") is { } name && name != ":unav" ? name : null,
            ["language"] = Text(item, "language"),
            ["doi"] = Text(item, "doi"),
            ["pmid"] = ids.GetValueOrDefault("PMID"),
            ["pmcid"] = ids.GetValueOrDefault("PMCID"),
            ["isbn"] = ids.GetValueOrDefault("ISBN"),
            ["issn"] = host.TryGetProperty("relatedItemIdentifier", out var issn) ? Text(issn, "relatedItemIdentifier") : null,
            ["url"] = Text(item, "url"),
            ["abstract"] = descriptions["Abstract"].FirstOrDefault(),
            ["licence"] = Each(item, "rightsList").Select(r => Text(r, "rightsUri")).FirstOrDefault(),
        };
        fields.All("authors", Each(item, "creators").Select(c => Text(c, "name")).Where(n => n != ":unav"));
        fields.All("editors", Each(item, "contributors").Where(c => Text(c, "contributorType") == "Editor").Select(c => Text(c, "name")));
        fields.All("keywords", Each(item, "subjects").Select(s => Text(s, "subject")));
        fields.Notes(descriptions["Other"]);
        return fields;
    }

    internal static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;

    internal static IEnumerable<JsonElement> Each(JsonElement item, string name) => item.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];
}
