using System.Xml.Linq;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>EndNote's XML.</summary>
internal sealed class EndNoteXmlReader() : FormatReader(ExportFormat.EndNoteXml)
{
    public override ImmutableArray<string> Kept => [.. RecordFields.Names.Except(["type"])];

    public override ImmutableArray<RecordFields> Read(ReadOnlySpan<byte> file)
    {
        var root = XmlText.Root(file);
        Assert.Equal("xml", root.Name.LocalName);
        return [.. root.Elements().Single().Elements("record").Select(Fields)];
    }

    private static RecordFields Fields(XElement record)
    {
        var numbers = (record.Text("isbn") ?? "").Split('\n');
        var fields = new RecordFields
        {
            ["title"] = record.Text("titles", "title"),
            ["container"] = record.Text("periodical", "full-title"),
            ["container-short"] = record.Text("periodical", "abbr-1"),
            ["date"] = record.Text("dates", "pub-dates", "date"),
            ["volume"] = record.Text("volume"),
            ["issue"] = record.Text("number"),
            ["pages"] = record.Text("pages"),
            ["number"] = record.Text("custom1"),
            ["genre"] = record.Text("work-type"),
            ["publisher"] = record.Text("publisher"),
            ["place"] = record.Text("pub-location"),
            ["language"] = record.Text("language"),
            ["doi"] = record.Text("electronic-resource-num"),
            ["pmid"] = record.Text("accession-num"),
            ["pmcid"] = record.Text("custom2"),
            ["isbn"] = numbers.FirstOrDefault(n => !Issn.TryParse(n, out _)),
            ["url"] = record.Text("urls", "related-urls", "url"),
            ["abstract"] = record.Text("abstract"),
        };
        fields.All("authors", record.Every("authors").Elements().Select(a => EndNoteReader.Group(a.Value)));
        fields.All("editors", record.Every("secondary-authors").Elements().Select(a => EndNoteReader.Group(a.Value)));
        fields.All("issn", numbers.Where(n => Issn.TryParse(n, out _)));
        fields.All("keywords", record.Every("keyword").Select(k => k.Value));
        fields.Notes((record.Text("notes") ?? "").Split('\n'));
        return fields;
    }
}
