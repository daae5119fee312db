using System.Text.Json;

namespace EvidenceSite.Render;

/// <summary>
/// A work of somebody else. Its licence and its credit stand in this node and never in that of the page, which is ours:
/// otherwise a machine would read the one's licence as the other's.
/// </summary>
internal static class ArticleNode
{
    /// <summary>What names the work everywhere: its best address elsewhere, else a place on its record's page.</summary>
    public static string IdOf(Record record, RenderContext context) =>
        record.SourceUrl ?? PageNode.Absolute(Addresses.For(context.Site, context.Site.Languages[0]).Record(record.Id), context) + "#work";

    /// <summary>The members of the node.</summary>
    /// <param name="credit">The work as a reference names it.</param>
    public static void Write(Utf8JsonWriter json, Record record, string credit, RenderContext context)
    {
        json.WriteString("@type", SchemaType.Of(record.Type));
        json.WriteString("@id", IdOf(record, context));
        json.WriteString("name", record.Title);
        json.Text("inLanguage", record.Language);
        json.List("author", record.Authors, author => WriteAuthor(json, author));
        json.Text("datePublished", record.Issued?.ToString());
        WriteContainer(json, record);
        json.Text("pagination", record.Page);
        if (record.Publisher is { } publisher) json.Named("publisher", "Organization", publisher);
        json.Text("keywords", string.Join(", ", record.Keywords));
        WriteIdentifiers(json, record);
        WriteRights(json, record.ArticleLicence, credit);
        WriteStatus(json, record.Status);
    }

    /// <summary>A person or an organisation as one object.</summary>
    public static void WriteAuthor(Utf8JsonWriter json, PersonName author)
    {
        json.WriteStartObject();
        json.WriteString("@type", author.Literal is null ? "Person" : "Organization");
        json.Text("@id", author.Orcid?.Url);
        json.WriteString("name", author.Display);
        json.WriteEndObject();
    }

    // An issue is part of its volume, and that of its periodical; a step that the record does not name is left out.
    private static void WriteContainer(Utf8JsonWriter json, Record record)
    {
        if ((record.ContainerTitle ?? record.ContainerTitleShort) is not { } title) return;
        var steps = record.Type != "article-journal" ? [] : new[] { ("PublicationIssue", "issueNumber", record.Issue), ("PublicationVolume", "volumeNumber", record.Volume) }
            .Where(step => !string.IsNullOrEmpty(step.Item3)).ToArray();
        foreach (var (type, key, number) in steps)
        {
            json.WriteStartObject("isPartOf");
            json.WriteString("@type", type);
            json.WriteString(key, number);
        }
        WritePeriodical(json, record, title);
        foreach (var _ in steps) json.WriteEndObject();
    }

    private static void WritePeriodical(Utf8JsonWriter json, Record record, string title)
    {
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", record.Type == "article-journal" ? "Periodical" : "CreativeWork");
        json.WriteString("name", title);
        json.List("issn", record.Issns, issn => json.WriteStringValue(issn.ToString()));
        json.WriteEndObject();
    }

    private static void WriteIdentifiers(Utf8JsonWriter json, Record record)
    {
        (string Name, string? Value)[] known = [("DOI", record.Doi?.ToString()), ("PMID", record.Pmid?.ToString()), ("PMCID", record.Pmcid?.ToString())];
        json.List("sameAs", new[] { record.Pmcid?.Url, record.Pmid?.Url }.OfType<string>().Where(url => url != record.SourceUrl).ToArray(), json.WriteStringValue);
        json.List("identifier", known.Where(id => id.Value is not null).ToArray(), id =>
        {
            json.WriteStartObject();
            json.WriteString("@type", "PropertyValue");
            json.WriteString("propertyID", id.Name);
            json.WriteString("value", id.Value);
            json.WriteEndObject();
        });
    }

    private static void WriteRights(Utf8JsonWriter json, LicenceGrant? grant, string credit)
    {
        json.Text("license", grant?.Spdx?.Url ?? grant?.Url);
        json.Text("creditText", credit);
        json.Text("copyrightNotice", grant?.Copyright);
    }

    private static void WriteStatus(Utf8JsonWriter json, RecordStatus status)
    {
        if (status.Kind == StatusKind.Current) return;
        json.WriteString("creativeWorkStatus", status.Kind switch
        {
            StatusKind.Retracted => "Retracted",
            StatusKind.Concern => "Expression of concern",
            _ => "Corrected",
        });
        json.Text("correction", status.Notice?.Url);
    }
}
