using System.Xml;

namespace EvidenceSite.Export;

/// <summary>
/// The catalogue as an OAI-PMH static repository (guidelines of 2004-04-23) with records in unqualified Dublin Core. Its base address should be that
/// of a gateway; there is none that takes all comers, so the file names its own address and claims no more than to be a file of this form.
/// </summary>
internal static class OaiRepository
{
    private const string Static = "http://www.openarchives.org/OAI/2.0/static-repository";
    private const string Oai = "http://www.openarchives.org/OAI/2.0/";
    private const string OaiDc = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>One file, or none where <see cref="StaticRepository.IsMade"/> says so.</summary>
    public static IEnumerable<OutputFile> Write(Catalogue catalogue)
    {
        var site = catalogue.Content.Site;
        if (StaticRepository.IsMade(site, catalogue.Studies.Length)) yield return XmlFile.Write(OutputPath.Of(StaticRepository.Address.Path), xml => Repository(xml, catalogue, site));
    }

    private static void Repository(XmlWriter xml, Catalogue catalogue, SiteSettings site)
    {
        var records = catalogue.Studies.OrderBy(s => s.Id, StringComparer.Ordinal).ToImmutableArray();
        xml.WriteStartElement("Repository", Static);
        xml.WriteAttributeString("xmlns", "oai", null, Oai);
        xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        xml.WriteAttributeString("xsi", "schemaLocation", Instance, $"{Static} {Oai}static-repository.xsd");
        xml.WriteStartElement("Identify", Static);
        Text(xml, "repositoryName", site.Title.In(site.Languages[0]).Value);
        Text(xml, "baseURL", site.BaseUrl + StaticRepository.Address.Escaped);
        Text(xml, "protocolVersion", "2.0");
        Text(xml, "adminEmail", site.PublisherEmail);
        Text(xml, "earliestDatestamp", records.Select(s => DateStamp(s, site)).Min(StringComparer.Ordinal));
        Text(xml, "deletedRecord", "no");
        Text(xml, "granularity", "YYYY-MM-DD");
        xml.WriteEndElement();
        xml.WriteStartElement("ListMetadataFormats", Static);
        xml.WriteStartElement("oai", "metadataFormat", Oai);
        Text(xml, "metadataPrefix", "oai_dc");
        Text(xml, "schema", Oai + "oai_dc.xsd");
        Text(xml, "metadataNamespace", OaiDc);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("ListRecords", Static);
        xml.WriteAttributeString("metadataPrefix", "oai_dc");
        foreach (var study in records) OneRecord(xml, study, site);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void OneRecord(XmlWriter xml, Study study, SiteSettings site)
    {
        xml.WriteStartElement("oai", "record", Oai);
        xml.WriteStartElement("oai", "header", Oai);
        Text(xml, "identifier", $"oai:{new Uri(site.BaseUrl).Host}:{study.Id}");
        Text(xml, "datestamp", DateStamp(study, site));
        xml.WriteEndElement();
        xml.WriteStartElement("oai", "metadata", Oai);
        xml.WriteStartElement("oai_dc", "dc", OaiDc);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteAttributeString("xsi", "schemaLocation", Instance, $"{OaiDc} {Oai}oai_dc.xsd");
        foreach (var (name, value) in Elements(study.Record, site))
        {
            if (!string.IsNullOrEmpty(value)) xml.WriteElementString("dc", name, Dc, XmlFile.Clean(value));
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static IEnumerable<(string Name, string? Value)> Elements(Record record, SiteSettings site)
    {
        yield return ("title", record.Title);
        foreach (var author in record.Authors) yield return ("creator", author.Inverted);
        foreach (var other in record.Contributors) yield return ("contributor", other.Name.Inverted);
        foreach (var keyword in record.Keywords) yield return ("subject", keyword);
        yield return ("description", StatusText.Of(record.Status));
        foreach (var section in record.Abstract) yield return ("description", section.Label is { } label ? $"{label}: {section.Text}" : section.Text);
        yield return ("publisher", record.Publisher);
        yield return ("date", record.Issued?.ToString());
        yield return ("type", SchemaType.Of(record.Type));
        yield return ("identifier", site.BaseUrl + Addresses.For(site, site.Languages[0]).Record(record.Id).Escaped);
        yield return ("identifier", record.SourceUrl);
        yield return ("source", record.ContainerTitle);
        yield return ("language", record.Language);
        yield return ("relation", record.Status.Notice?.Url);
        yield return ("rights", record.ArticleLicence?.Copyright);
        yield return ("rights", record.ArticleLicence?.Spdx?.Url ?? record.ArticleLicence?.Url);
    }

    // The last day on which something is known to have changed, else the day the site speaks of as today.
    private static string DateStamp(Study study, SiteSettings site)
    {
        PartialDate?[] days = [study.Summary?.SummarisedOn, study.Record.Status.On, .. study.Record.Provenance.Select(p => p.On)];
        var last = days.Where(day => day is { Day: not null }).Max() ?? site.BuildDate;
        return new PartialDate(last.Year, last.Month ?? 1, last.Day ?? 1).ToString();
    }

    private static void Text(XmlWriter xml, string name, string? value) => xml.WriteElementString("oai", name, Oai, XmlFile.Clean(value ?? ""));
}
