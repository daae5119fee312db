using System.Xml.Linq;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>MODS.</summary>
internal sealed class ModsReader() : FormatReader(ExportFormat.Mods)
{
    private static readonly XNamespace Mods = "http://www.loc.gov/mods/v3";

    public override ImmutableArray<string> Kept => RecordFields.Names;

    public override ImmutableArray<RecordFields> Read(ReadOnlySpan<byte> file) => [.. XmlText.Root(file).Elements(Mods + "mods").Select(Fields)];

    private static RecordFields Fields(XElement record)
    {
        string? Identifier(XElement? of, string type) => of?.Elements(Mods + "identifier").FirstOrDefault(i => i.Attribute("type")!.Value == type)?.Value;
        var host = record.Elements(Mods + "relatedItem").SingleOrDefault();
        string? Detail(string type) => host?.Every("detail").FirstOrDefault(d => d.Attribute("type")!.Value == type)?.Value;
        var titles = host?.Elements(Mods + "titleInfo").ToLookup(t => (string?)t.Attribute("type") ?? "", StringComparer.Ordinal);
        var fields = new RecordFields
        {
            ["type"] = record.Elements(Mods + "genre").Single(g => g.Attribute("type") is not null).Value,
            ["title"] = record.Text("titleInfo", "title"),
            ["container"] = titles?[""].FirstOrDefault()?.Value,
            ["container-short"] = titles?["abbreviated"].FirstOrDefault()?.Value,
            ["date"] = record.Text("originInfo", "dateIssued"),
            ["volume"] = Detail("volume"),
            ["issue"] = Detail("issue"),
            ["number"] = Detail("article"),
            ["pages"] = host is null ? null : string.Join('-', host.Every("extent").Elements().Select(e => e.Value)),
            ["genre"] = record.Elements(Mods + "genre").FirstOrDefault(g => g.Attribute("type") is null)?.Value,
            ["publisher"] = record.Text("originInfo", "publisher"),
            ["place"] = record.Text("originInfo", "place", "placeTerm"),
            ["language"] = record.Text("language", "languageTerm"),
            ["doi"] = Identifier(record, "doi"),
            ["pmid"] = Identifier(record, "pmid"),
            ["pmcid"] = Identifier(record, "pmc"),
            ["issn"] = Identifier(host, "issn"),
            ["isbn"] = Identifier(record, "isbn"),
            ["url"] = record.Text("location", "url"),
            ["abstract"] = record.Text("abstract"),
            ["licence"] = record.Elements(Mods + "accessCondition").Attributes(XName.Get("href", "http://www.w3.org/1999/xlink")).FirstOrDefault()?.Value,
        };
        fields.All("authors", Names(record, "aut"));
        fields.All("editors", Names(record, "edt"));
        fields.All("keywords", record.Every("topic").Select(t => t.Value));
        fields.Notes(record.Elements(Mods + "note").Select(n => n.Value));
        return fields;
    }

    private static IEnumerable<string> Names(XElement record, string role) =>
        from name in record.Elements(Mods + "name")
        where name.Every("roleTerm").First().Value == role
        let parts = name.Elements(Mods + "namePart").ToDictionary(p => (string?)p.Attribute("type") ?? "", p => p.Value, StringComparer.Ordinal)
        select parts.GetValueOrDefault("") ?? string.Join(", ", new[] { "family", "given", "termsOfAddress" }.Where(parts.ContainsKey).Select(p => parts[p]));
}
