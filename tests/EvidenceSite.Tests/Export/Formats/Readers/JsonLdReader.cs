using System.Text.Json;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>schema.org's words in a graph.</summary>
internal sealed class JsonLdReader() : FormatReader(ExportFormat.JsonLd)
{
    public override ImmutableArray<string> Kept => [.. RecordFields.Names.Except(["type", "place"])];

    public override ImmutableArray<RecordFields> Read(ReadOnlySpan<byte> file)
    {
        using var json = JsonDocument.Parse(file.ToArray());
        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
        return [.. json.RootElement.GetProperty("@graph").EnumerateArray().Select(Fields)];
    }

    private static RecordFields Fields(JsonElement item)
    {
        var wholes = Wholes(item).ToList();
        string? OfWhole(string name) => wholes.Select(w => DataCiteReader.Text(w, name)).OfType<string>().FirstOrDefault();
        var ids = DataCiteReader.Each(item, "identifier").ToDictionary(i => DataCiteReader.Text(i, "propertyID")!, i => DataCiteReader.Text(i, "value"), StringComparer.Ordinal);
        var fields = new RecordFields
        {
            ["title"] = DataCiteReader.Text(item, "name"),
            ["container"] = OfWhole("name"),
            ["container-short"] = OfWhole("alternateName"),
            ["date"] = DataCiteReader.Text(item, "datePublished"),
            ["volume"] = OfWhole("volumeNumber"),
            ["issue"] = OfWhole("issueNumber"),
            ["number"] = ids.GetValueOrDefault("number"),
            ["pages"] = DataCiteReader.Text(item, "pagination"),
            ["genre"] = DataCiteReader.Text(item, "genre"),
            ["publisher"] = item.TryGetProperty("publisher", out var publisher) ? DataCiteReader.Text(publisher, "name") : null,
            ["language"] = DataCiteReader.Text(item, "inLanguage"),
            ["doi"] = ids.GetValueOrDefault("DOI"),
            ["pmid"] = ids.GetValueOrDefault("PMID"),
            ["pmcid"] = ids.GetValueOrDefault("PMCID"),
            ["isbn"] = ids.GetValueOrDefault("ISBN"),
            ["url"] = DataCiteReader.Text(item, "url"),
            ["abstract"] = DataCiteReader.Text(item, "abstract"),
            ["licence"] = DataCiteReader.Text(item, "license"),
        };
        fields.All("authors", DataCiteReader.Each(item, "author").Select(Name));
        fields.All("editors", DataCiteReader.Each(item, "editor").Select(Name));
        fields.All("issn", wholes.SelectMany(w => DataCiteReader.Each(w, "issn")).Select(i => i.GetString()));
        fields.All("keywords", DataCiteReader.Each(item, "keywords").Select(k => k.GetString()));
        fields.Notes(DataCiteReader.Each(item, "comment").Select(c => DataCiteReader.Text(c, "text")!));
        return fields;
    }

    private static IEnumerable<JsonElement> Wholes(JsonElement item)
    {
        while (item.TryGetProperty("isPartOf", out item)) yield return item;
    }

    // The particle stands in the name as a whole only.
    private static string Name(JsonElement person)
    {
        var (name, family, given, suffix) = (
            DataCiteReader.Text(person, "name")!, DataCiteReader.Text(person, "familyName"), DataCiteReader.Text(person, "givenName"), DataCiteReader.Text(person, "honorificSuffix"));
        if (family is null) return name;
        var rest = suffix is null ? name : name[..^(suffix.Length + 1)];
        return (given is null ? rest : $"{rest[(given.Length + 1)..]}, {given}") + (suffix is null ? "" : $", {suffix}");
    }
}
