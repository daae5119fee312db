using System.Globalization;
using System.Xml;

namespace EvidenceSite.Export;

/// <summary>EndNote's XML, by the element names of its RSXML document type.</summary>
internal sealed class EndNoteXmlWriter : IFormatWriter
{
    public ExportFormat Format => ExportFormat.EndNoteXml;

    public FileFrame Frame { get; } = new(XmlEntry.Declaration + "<xml><records>\n", "", "</records></xml>\n");

    public byte[] Entry(ExportItem item) => XmlEntry.Bytes(xml =>
    {
        var record = item.Record;
        var type = EndNoteType.Of(record.Type);
        xml.WriteStartElement("record");
        xml.Text("ref-type", type.Number.ToString(CultureInfo.InvariantCulture), ("name", type.Name));
        People(xml, item);
        Titles(xml, item);
        xml.Text("pages", record.Page);
        xml.Text("volume", record.Volume);
        xml.Text("number", record.Issue);
        xml.Text("edition", item.Variable("edition"));
        xml.Around("keywords", !record.Keywords.IsEmpty, () => Each(xml, "keyword", record.Keywords));
        xml.Around("dates", record.Issued is not null, () => Dates(xml, record.Issued!.Value));
        xml.Text("pub-location", record.PublisherPlace);
        xml.Text("publisher", record.Publisher);
        xml.Text("isbn", Lines([.. record.Issns.Select(issn => issn.ToString()), item.Variable("ISBN")]));
        xml.Text("accession-num", record.Pmid?.ToString());
        xml.Text("electronic-resource-num", record.Doi?.ToString());
        xml.Text("abstract", item.Abstract);
        xml.Text("label", item.CitationKey);
        xml.Text("notes", Lines(Notes(item)));
        xml.Text("custom1", record.Number);
        xml.Text("custom2", record.Pmcid?.ToString());
        xml.Text("work-type", record.Genre);
        xml.Text("language", record.Language);
        xml.Around("urls", item.Url is not null, () => xml.Around("related-urls", isThere: true, () => xml.Text("url", item.Url)));
        xml.WriteEndElement();
    });

    private static void People(XmlWriter xml, ExportItem item)
    {
        string[] editors = [.. item.InRole("editor").Select(EndNoteType.NameOf)];
        string[] translators = [.. item.InRole("translator").Select(EndNoteType.NameOf)];
        xml.Around("contributors", !item.Record.Authors.IsEmpty || editors.Length + translators.Length > 0, () =>
        {
            xml.Around("authors", !item.Record.Authors.IsEmpty, () => Each(xml, "author", item.Record.Authors.Select(EndNoteType.NameOf)));
            xml.Around("secondary-authors", editors.Length > 0, () => Each(xml, "author", editors));
            xml.Around("subsidiary-authors", translators.Length > 0, () => Each(xml, "author", translators));
        });
    }

    private static void Titles(XmlWriter xml, ExportItem item)
    {
        var record = item.Record;
        xml.Around("titles", isThere: true, () =>
        {
            xml.Text("title", record.Title);
            xml.Text("secondary-title", item.Container);
            xml.Text("tertiary-title", item.Variable("collection-title"));
            xml.Text("short-title", item.Variable("title-short"));
        });
        xml.Around("periodical", EndNoteType.IsJournal(record.Type) && item.Container is not null, () =>
        {
            xml.Text("full-title", record.ContainerTitle);
            xml.Text("abbr-1", record.ContainerTitleShort);
        });
    }

    private static void Dates(XmlWriter xml, PartialDate date)
    {
        xml.Text("year", date.Year.ToString(CultureInfo.InvariantCulture));
        xml.Around("pub-dates", isThere: true, () => xml.Text("date", date.ToString()));
    }

    private static IEnumerable<string> Notes(ExportItem item)
    {
        var others = item.Record.Contributors.Where(c => c.Role is not ("editor" or "translator")).Select(c => $"{c.Role}: {c.Name.Inverted}");
        return [.. item.Notes, .. others, .. item.Rights is { } rights ? [$"Rights: {rights}"] : Array.Empty<string>()];
    }

    private static string? Lines(IEnumerable<string?> lines)
    {
        var known = lines.OfType<string>().Select(PlainLine.Of).ToArray();
        return known.Length == 0 ? null : string.Join('\n', known);
    }

    private static void Each(XmlWriter xml, string name, IEnumerable<string> values)
    {
        foreach (var value in values) xml.Text(name, value);
    }
}
