using System.Xml.Linq;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>Dublin Core's fifteen elements, one record or several.</summary>
internal sealed class DublinCoreReader() : FormatReader(ExportFormat.DublinCore)
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XName Record = XName.Get("dc", "http://www.openarchives.org/OAI/2.0/oai_dc/");

    public override ImmutableArray<string> Kept =>
        ["type", "title", "authors", "date", "genre", "publisher", "language", "doi", "pmid", "pmcid", "issn", "keywords", "abstract", "licence", "status"];

    public override ImmutableArray<RecordFields> Read(ReadOnlySpan<byte> file) => [.. XmlText.Root(file).DescendantsAndSelf(Record).Select(Fields)];

    private static RecordFields Fields(XElement record)
    {
        Assert.All(record.Elements(), e => Assert.Equal(Dc, e.Name.Namespace));
        var values = record.Elements().ToLookup(e => e.Name.LocalName, e => e.Value, StringComparer.Ordinal);
        var identifiers = values["identifier"].ToList();
        var fields = new RecordFields
        {
            ["type"] = values["type"].FirstOrDefault(),
            ["title"] = values["title"].Single(),
            ["date"] = values["date"].SingleOrDefault(),
            ["genre"] = values["type"].Skip(1).FirstOrDefault(),
            ["publisher"] = values["publisher"].SingleOrDefault(),
            ["language"] = values["language"].SingleOrDefault(),
            ["doi"] = identifiers.Select(i => Doi.TryParse(i, out var doi) ? doi.ToString() : null).OfType<string>().FirstOrDefault(),
            ["pmid"] = identifiers.Select(i => Pmid.TryParse(i, out var id) ? id.ToString() : null).OfType<string>().FirstOrDefault(),
            ["pmcid"] = identifiers.Select(i => Pmcid.TryParse(i, out var id) ? id.ToString() : null).OfType<string>().FirstOrDefault(),
            ["abstract"] = values["description"].FirstOrDefault(d => d.StartsWith("AIMS", StringComparison.Ordinal)),
            ["licence"] = values["rights"].LastOrDefault(),
        };
        fields.All("authors", values["creator"]);
        fields.All("issn", values["source"].Where(s => s.StartsWith("urn:ISSN:", StringComparison.Ordinal)).Select(s => s[9..]));
        fields.All("keywords", values["subject"]);
        fields.Notes(values["description"]);
        return fields;
    }
}
