using System.Xml;

namespace EvidenceSite.Export;

/// <summary>MODS 3.8, the Library of Congress's Metadata Object Description Schema.</summary>
internal sealed class ModsWriter : IFormatWriter
{
    private const string Namespace = "http://www.loc.gov/mods/v3";
    private const string XLink = "http://www.w3.org/1999/xlink";

    public ExportFormat Format => ExportFormat.Mods;

    public FileFrame Frame { get; } = new(XmlEntry.Declaration + $"<modsCollection xmlns=\"{Namespace}\">\n", "", "</modsCollection>\n");

    public byte[] Entry(ExportItem item) => XmlEntry.Bytes(xml =>
    {
        xml.WriteStartElement("mods", Namespace);
        xml.WriteAttributeString("version", "3.8");
        Title(xml, item.Record.Title, item.Record.Language);
        foreach (var author in item.Record.Authors) Name(xml, author, "author", RelatorCode.Author);
        foreach (var contributor in item.Record.Contributors) Name(xml, contributor.Name, contributor.Role, RelatorCode.Of(contributor.Role));
        Kind(xml, item);
        Origin(xml, item);
        xml.Around("language", item.Record.Language is not null, () => xml.Text("languageTerm", item.Record.Language, ("type", "code"), ("authority", "rfc5646")));
        xml.Text("abstract", item.Abstract);
        foreach (var note in item.Notes) xml.Text("note", note);
        foreach (var keyword in item.Record.Keywords) xml.Around("subject", isThere: true, () => xml.Text("topic", keyword));
        Host(xml, item);
        Identifiers(xml, item.Record);
        xml.Around("location", item.Url is not null, () => xml.Text("url", item.Url));
        Rights(xml, item);
        xml.Around("recordInfo", isThere: true, () => xml.Text("recordIdentifier", item.Record.Id));
        xml.WriteEndElement();
    });

    private static void Title(XmlWriter xml, string title, string? language) => xml.Around("titleInfo", isThere: true, () =>
    {
        if (language is not null) xml.WriteAttributeString("lang", language);
        xml.Text("title", title);
    });

    private static void Name(XmlWriter xml, PersonName name, string role, string code)
    {
        xml.WriteStartElement("name");
        xml.WriteAttributeString("type", name.Literal is null ? "personal" : "corporate");
        xml.Text("namePart", name.Literal);
        if (name.Literal is null)
        {
            var family = string.Join(' ', new[] { name.NonDroppingParticle, name.Family }.OfType<string>());
            var given = string.Join(' ', new[] { name.Given, name.DroppingParticle }.OfType<string>());
            xml.Text("namePart", family.Length > 0 ? family : null, ("type", "family"));
            xml.Text("namePart", given.Length > 0 ? given : null, ("type", "given"));
            xml.Text("namePart", name.Suffix, ("type", "termsOfAddress"));
        }
        xml.Around("role", isThere: true, () =>
        {
            xml.Text("roleTerm", code, ("type", "code"), ("authority", "marcrelator"));
            xml.Text("roleTerm", role, ("type", "text"));
        });
        xml.Text("nameIdentifier", name.Orcid?.Url, ("type", "orcid"));
        foreach (var affiliation in name.Affiliations) xml.Text("affiliation", affiliation.Name);
        xml.WriteEndElement();
    }

    private static void Kind(XmlWriter xml, ExportItem item)
    {
        xml.Text("typeOfResource", item.Record.Type switch
        {
            "map" => "cartographic",
            "dataset" or "software" => "software, multimedia",
            "motion_picture" or "broadcast" => "moving image",
            "figure" or "graphic" => "still image",
            "musical_score" => "notated music",
            "song" => "sound recording",
            _ => "text",
        });
        xml.Text("genre", item.Record.Type, ("type", "csl"));
        xml.Text("genre", item.Record.Genre);
    }

    private static void Origin(XmlWriter xml, ExportItem item)
    {
        var record = item.Record;
        // The date and publisher of an article are those of the issue it stands in, but MODS readers look for them here.
        xml.Around("originInfo", (record.PublisherPlace ?? record.Publisher ?? item.Variable("edition")) is not null || record.Issued is not null, () =>
        {
            xml.Around("place", record.PublisherPlace is not null, () => xml.Text("placeTerm", record.PublisherPlace, ("type", "text")));
            xml.Text("publisher", record.Publisher);
            xml.Text("dateIssued", record.Issued?.ToString(), ("encoding", "w3cdtf"));
            xml.Text("edition", item.Variable("edition"));
        });
    }

    private static void Host(XmlWriter xml, ExportItem item)
    {
        var record = item.Record;
        xml.Around("relatedItem", item.Container is not null || !record.Issns.IsEmpty || (record.Volume ?? record.Issue ?? record.Page ?? record.Number) is not null, () =>
        {
            xml.WriteAttributeString("type", "host");
            if (record.ContainerTitle is { } title) Title(xml, title, null);
            xml.Around("titleInfo", record.ContainerTitleShort is not null, () =>
            {
                xml.WriteAttributeString("type", "abbreviated");
                xml.Text("title", record.ContainerTitleShort);
            });
            foreach (var issn in record.Issns) xml.Text("identifier", issn.ToString(), ("type", "issn"));
            xml.Around("part", (record.Volume ?? record.Issue ?? record.Page ?? record.Number) is not null, () => Part(xml, item));
        });
    }

    private static void Part(XmlWriter xml, ExportItem item)
    {
        foreach (var (type, number) in new[] { ("volume", item.Record.Volume), ("issue", item.Record.Issue), ("article", item.Record.Number) })
        {
            xml.Around("detail", number is not null, () =>
            {
                xml.WriteAttributeString("type", type);
                xml.Text("number", number);
            });
        }
        xml.Around("extent", item.Record.Page is not null, () =>
        {
            xml.WriteAttributeString("unit", "pages");
            var (first, last) = item.Pages;
            // "list" takes what is not one range: a single page, or several.
            xml.Text(last is null ? "list" : "start", first);
            xml.Text("end", last);
        });
    }

    private static void Identifiers(XmlWriter xml, Record record)
    {
        xml.Text("identifier", record.Doi?.ToString(), ("type", "doi"));
        xml.Text("identifier", record.Pmid?.ToString(), ("type", "pmid"));
        xml.Text("identifier", record.Pmcid?.ToString(), ("type", "pmc"));
        xml.Text("identifier", record.Variables.FirstOrDefault(v => v.Key == "ISBN").Value, ("type", "isbn"));
    }

    private static void Rights(XmlWriter xml, ExportItem item)
    {
        if (item.Rights is not { } rights) return;
        xml.WriteStartElement("accessCondition");
        xml.WriteAttributeString("type", "use and reproduction");
        if (item.LicenceUrl is { } url) xml.WriteAttributeString("xlink", "href", XLink, XmlFile.Clean(url));
        xml.WriteString(XmlFile.Clean(rights));
        xml.WriteEndElement();
    }
}
