using System.Text.Json;

namespace EvidenceSite.Export;

/// <summary>
/// JSON Lines: a record a line, the CSL item with what CSL has no variable for in <c>custom</c>, in the words of the record files.
/// </summary>
internal sealed class JsonLinesWriter : IFormatWriter
{
    public ExportFormat Format => ExportFormat.JsonLines;

    public FileFrame Frame { get; } = FileFrame.None;

    public byte[] Entry(ExportItem item) =>
    [
        .. JsonFile.Line(json =>
        {
            json.WriteStartObject();
            CslJson.Variables(json, item.Record);
            json.WriteStartObject("custom");
            Custom(json, item);
            json.WriteEndObject();
            json.WriteEndObject();
        }),
        (byte)'\n',
    ];

    private static void Custom(Utf8JsonWriter json, ExportItem item)
    {
        var record = item.Record;
        json.WriteString("citation-key", item.CitationKey);
        json.List("topics", record.Topics, json.WriteStringValue);
        json.List("licence", record.Licences, grant => Licence(json, grant));
        if (record.Status.Kind != StatusKind.Current) Status(json, record.Status);
        json.List("relations", record.Relations, relation => Relation(json, relation));
        // In the authors' order, with an object for each, so that they can be put side by side.
        if (record.Authors.Any(a => a.Orcid is not null || a.Affiliations.Length > 0)) json.List("author", record.Authors, author => Author(json, author));
    }

    private static void Licence(Utf8JsonWriter json, LicenceGrant grant)
    {
        json.WriteStartObject();
        json.Text("applies-to", grant.AppliesTo);
        json.Text("spdx", grant.Spdx?.ToString());
        json.Text("url", grant.Url ?? grant.Spdx?.Url);
        json.Text("holder", grant.Holder);
        json.Text("copyright", grant.Copyright);
        json.Text("statement", grant.Statement);
        json.Text("required-notice", grant.RequiredNotice);
        json.Text("checked-on", grant.CheckedOn?.ToString());
        json.Text("evidence", grant.Evidence);
        json.WriteEndObject();
    }

    private static void Status(Utf8JsonWriter json, RecordStatus status)
    {
        json.WriteStartObject("status");
        json.Text("kind", status.Kind switch { StatusKind.Corrected => "corrected", StatusKind.Concern => "concern", _ => "retracted" });
        json.Text("notice", status.Notice?.ToString());
        json.Text("date", status.On?.ToString());
        json.Text("reason", status.Reason);
        json.WriteEndObject();
    }

    private static void Relation(Utf8JsonWriter json, RecordRelation relation)
    {
        json.WriteStartObject();
        json.Text("kind", relation.Kind switch { RelationKind.PreprintOf => "preprint-of", RelationKind.PublishedAs => "published-as", _ => "version-of" });
        json.Text("id", relation.RecordId);
        json.Text("DOI", relation.Doi?.ToString());
        json.WriteEndObject();
    }

    private static void Author(Utf8JsonWriter json, PersonName author)
    {
        json.WriteStartObject();
        json.Text("ORCID", author.Orcid?.ToString());
        json.List("affiliation", author.Affiliations, affiliation =>
        {
            json.WriteStartObject();
            json.Text("name", affiliation.Name);
            json.Text("ROR", affiliation.Ror?.ToString());
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
