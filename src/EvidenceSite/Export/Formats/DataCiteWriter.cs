using System.Globalization;
using System.Text.Json;

namespace EvidenceSite.Export;

/// <summary>
/// DataCite's JSON, by the properties of the DataCite Metadata Schema 4.6. A file of one record holds its object, a file of several a list of them.
/// </summary>
internal sealed class DataCiteWriter : IFormatWriter
{
    // Creator and publisher are mandatory, so what is not known has a standard value (appendix 3).
    private const string Unavailable = ":unav";

    public ExportFormat Format => ExportFormat.DataCite;

    public FileFrame Frame { get; } = new("[\n", ",\n", "\n]\n") { Empty = "[\n]\n" };

    public FileFrame Alone { get; } = new("", "", "\n");

    public byte[] Entry(ExportItem item)
    {
        var record = item.Record;
        return JsonFile.Bytes(json =>
        {
            json.WriteStartObject();
            if (record.Doi is { } doi) json.WriteString("doi", doi.ToString());
            Identifiers(json, item);
            DataCitePeople.Write(json, record, Unavailable);
            json.List("titles", [record.Title], title => json.Object(("title", title), ("lang", record.Language)));
            json.WritePropertyName("publisher");
            json.Object(("name", record.Publisher ?? Unavailable));
            if (record.Issued is { } issued) json.WriteString("publicationYear", issued.Year.ToString("D4", CultureInfo.InvariantCulture));
            json.WritePropertyName("types");
            json.Object(("resourceTypeGeneral", TypeOf(record.Type)), ("resourceType", record.Genre ?? record.Type), ("citeproc", record.Type));
            json.List("subjects", record.Keywords, keyword => json.Object(("subject", keyword)));
            Dates(json, record);
            if (record.Language is { } language) json.WriteString("language", language);
            Related(json, item);
            Rights(json, record);
            Descriptions(json, item);
            json.WriteString("schemaVersion", "http://datacite.org/schema/kernel-4");
            json.WriteEndObject();
        })[..^1];
    }

    private static void Identifiers(Utf8JsonWriter json, ExportItem item)
    {
        var record = item.Record;
        (string Type, string? Value)[] known = [("PMID", record.Pmid?.ToString()), ("PMCID", record.Pmcid?.ToString()), ("ISBN", item.Variable("ISBN")), ("local", record.Id)];
        json.List("alternateIdentifiers", known.Where(k => k.Value is not null).ToArray(), k => json.Object(("alternateIdentifier", k.Value), ("alternateIdentifierType", k.Type)));
        if (item.Url is { } url) json.WriteString("url", url);
    }

    private static void Dates(Utf8JsonWriter json, Record record)
    {
        var withdrawn = record.Status is { Kind: StatusKind.Retracted, On: { } on } ? on.ToString() : null;
        (string Type, string? Date)[] dates = [("Issued", record.Issued?.ToString()), ("Withdrawn", withdrawn)];
        json.List("dates", dates.Where(d => d.Date is not null).ToArray(), d => json.Object(("date", d.Date), ("dateType", d.Type)));
    }

    // The journal, book or site is a related item; other forms of the work are related identifiers.
    private static void Related(Utf8JsonWriter json, ExportItem item)
    {
        var record = item.Record;
        var others = record.Relations.Where(r => r.Doi is not null)
            .Select(r => (Doi: r.Doi!.Value, Type: r.Kind == RelationKind.VersionOf ? "IsVersionOf" : "IsPreviousVersionOf")).ToList();
        // There is no relation of its own for a notice.
        if (record.Status.Notice is { } notice) others.Add((notice, "IsReferencedBy"));
        json.List("relatedIdentifiers", others, r => json.Object(("relatedIdentifier", r.Doi.ToString()), ("relatedIdentifierType", "DOI"), ("relationType", r.Type)));
        if (item.Container is not { } container) return;
        json.List("relatedItems", [container], title =>
        {
            json.WriteStartObject();
            json.WriteString("relatedItemType", EndNoteType.IsJournal(record.Type) ? "Journal" : record.Type == "chapter" ? "Book" : "Other");
            json.WriteString("relationType", "IsPublishedIn");
            json.List("titles", [title], t => json.Object(("title", t)));
            if (!record.Issns.IsEmpty)
            {
                json.WritePropertyName("relatedItemIdentifier");
                json.Object(("relatedItemIdentifier", record.Issns[0].ToString()), ("relatedItemIdentifierType", "ISSN"));
            }
            var (first, last) = item.Pages;
            (string Name, string? Value)[] parts = [("volume", record.Volume), ("issue", record.Issue), ("number", record.Number), ("firstPage", first), ("lastPage", last)];
            foreach (var (name, value) in parts.Where(p => p.Value is not null)) json.WriteString(name, value);
            json.WriteEndObject();
        });
    }

    private static void Rights(Utf8JsonWriter json, Record record) => json.List("rightsList", record.Licences.Where(l => l.AppliesTo == "article").ToArray(), grant => json.Object(("rights", grant.Spdx?.Name ?? grant.Statement ?? grant.Copyright),
        ("rightsUri", grant.Spdx?.Url ?? grant.Url),
        ("rightsIdentifier", grant.Spdx?.ToString()),
        ("rightsIdentifierScheme", grant.Spdx is null ? null : "SPDX"),
        ("schemeUri", grant.Spdx is null ? null : "https://spdx.org/licenses/")));

    private static void Descriptions(Utf8JsonWriter json, ExportItem item)
    {
        var texts = item.Notes.Select(note => (Text: note, Type: "Other")).ToList();
        if (item.Abstract is { } text) texts.Insert(0, (text, "Abstract"));
        json.List("descriptions", texts, d => json.Object(("description", d.Text), ("descriptionType", d.Type)));
    }

    private static string TypeOf(string type) => type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" or "review" => "JournalArticle",
        "article" => "Preprint",
        "book" => "Book",
        "chapter" => "BookChapter",
        "dataset" => "Dataset",
        "motion_picture" or "broadcast" => "Audiovisual",
        "figure" or "graphic" or "map" => "Image",
        "paper-conference" => "ConferencePaper",
        "report" => "Report",
        "software" => "Software",
        "song" => "Sound",
        "standard" => "Standard",
        "thesis" => "Dissertation",
        "bill" or "document" or "legal_case" or "legislation" or "manuscript" or "pamphlet" or "regulation" or "webpage" => "Text",
        _ => "Other",
    };
}
