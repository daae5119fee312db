using System.Text.Json;

namespace EvidenceSite.Export;

/// <summary>schema.org as JSON-LD 1.1: a graph with a node for each work.</summary>
internal sealed class JsonLdWriter : IFormatWriter
{
    public ExportFormat Format => ExportFormat.JsonLd;

    public FileFrame Frame { get; } = new("{\"@context\": \"https://schema.org\", \"@graph\": [\n", ",\n", "\n]}\n") { Empty = "{\"@context\": \"https://schema.org\", \"@graph\": []}\n" };

    public byte[] Entry(ExportItem item)
    {
        var record = item.Record;
        return JsonFile.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteString("@type", SchemaType.Of(record.Type));
            if (record.SourceUrl is { } id) json.WriteString("@id", id);
            json.WriteString("name", record.Title);
            json.List("author", record.Authors, name => Person(json, name));
            json.List("editor", [.. item.InRole("editor")], name => Person(json, name));
            json.List("translator", [.. item.InRole("translator")], name => Person(json, name));
            json.Text("datePublished", record.Issued?.ToString());
            json.Text("inLanguage", record.Language);
            json.Text("genre", record.Genre);
            if (record.Publisher is { } publisher)
            {
                json.WritePropertyName("publisher");
                json.Object(("@type", "Organization"), ("name", publisher));
            }
            Whole(json, item);
            json.Text("pagination", record.Page);
            Identifiers(json, item);
            json.Text("url", item.Url);
            json.List("keywords", record.Keywords, json.WriteStringValue);
            json.Text("abstract", item.Abstract);
            Rights(json, item);
            json.WriteEndObject();
        })[..^1];
    }

    private static void Person(Utf8JsonWriter json, PersonName name) => json.Object(("@type", name.Literal is null ? "Person" : "Organization"),
        ("@id", name.Orcid?.Url),
        ("name", name.Display),
        ("familyName", name.Family),
        ("givenName", name.Given),
        ("honorificSuffix", name.Suffix));

    // Issue in volume in journal, as far as they are known.
    private static void Whole(Utf8JsonWriter json, ExportItem item)
    {
        var record = item.Record;
        if ((item.Container ?? record.Volume ?? record.Issue) is null) return;
        (string Type, string? Number, string Property)[] parts = [("PublicationIssue", record.Issue, "issueNumber"), ("PublicationVolume", record.Volume, "volumeNumber")];
        var open = 0;
        foreach (var (type, number, property) in parts.Where(p => p.Number is not null))
        {
            Open(json, type);
            json.WriteString(property, number);
            open++;
        }
        if (item.Container is { } container)
        {
            Open(json, EndNoteType.IsJournal(record.Type) ? "Periodical" : record.Type == "chapter" ? "Book" : "CreativeWork");
            json.WriteString("name", container);
            if (record.ContainerTitle is not null) json.Text("alternateName", record.ContainerTitleShort);
            json.List("issn", record.Issns, issn => json.WriteStringValue(issn.ToString()));
            open++;
        }
        for (; open > 0; open--) json.WriteEndObject();
    }

    private static void Open(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", type);
    }

    private static void Identifiers(Utf8JsonWriter json, ExportItem item)
    {
        var record = item.Record;
        (string Name, string? Value)[] known =
        [
            ("DOI", record.Doi?.ToString()), ("PMID", record.Pmid?.ToString()), ("PMCID", record.Pmcid?.ToString()), ("ISBN", item.Variable("ISBN")), ("number", record.Number), ("record", record.Id),
        ];
        json.List("identifier", known.Where(k => k.Value is not null).ToArray(), k => json.Object(("@type", "PropertyValue"), ("propertyID", k.Name), ("value", k.Value)));
    }

    private static void Rights(Utf8JsonWriter json, ExportItem item)
    {
        var (grant, status) = (item.Record.ArticleLicence, item.Record.Status);
        json.Text("license", item.LicenceUrl);
        json.Text("copyrightNotice", grant?.Copyright);
        json.Text("usageInfo", grant?.RequiredNotice);
        if (status.Kind != StatusKind.Current) json.WriteString("creativeWorkStatus", StatusText.Word(status.Kind));
        json.Text("correction", status.Notice?.Url);
        json.List("comment", [.. item.Notes], note => json.Object(("@type", "Comment"), ("text", note)));
    }
}
