using System.Xml;

namespace EvidenceSite.Export;

/// <summary>
/// Unqualified Dublin Core in the XML of OAI-PMH 2.0 (<c>oai_dc</c>). A file of one record is the element that harvesters know; a file
/// of several holds one after the other.
/// </summary>
internal sealed class DublinCoreWriter : IFormatWriter
{
    private const string Container = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private const string Elements = "http://purl.org/dc/elements/1.1/";

    public ExportFormat Format => ExportFormat.DublinCore;

    public FileFrame Frame { get; } = new(XmlEntry.Declaration + "<records>\n", "", "</records>\n");

    public FileFrame Alone { get; } = new(XmlEntry.Declaration, "", "");

    public byte[] Entry(ExportItem item) => XmlEntry.Bytes(xml => Write(xml, item));

    /// <summary>The element of one record.</summary>
    public static void Write(XmlWriter xml, ExportItem item)
    {
        xml.WriteStartElement("oai_dc", "dc", Container);
        xml.WriteAttributeString("xmlns", "dc", null, Elements);
        foreach (var (name, value) in Values(item))
        {
            if (value is not null) xml.WriteElementString("dc", name, Elements, XmlFile.Clean(value));
        }
        xml.WriteEndElement();
    }

    private static IEnumerable<(string Name, string? Value)> Values(ExportItem item)
    {
        var record = item.Record;
        yield return ("title", record.Title);
        foreach (var author in record.Authors) yield return ("creator", author.Inverted);
        foreach (var contributor in record.Contributors) yield return ("contributor", contributor.Name.Inverted);
        foreach (var keyword in record.Keywords) yield return ("subject", keyword);
        yield return ("description", item.Abstract);
        // What became of the study, since there is no element for it.
        foreach (var note in item.Notes) yield return ("description", note);
        yield return ("publisher", record.Publisher);
        yield return ("date", record.Issued?.ToString());
        yield return ("type", record.Type);
        yield return ("type", record.Genre);
        yield return ("identifier", record.Doi?.Url);
        yield return ("identifier", record.Pmid is { } pmid ? $"info:pmid/{pmid}" : null);
        yield return ("identifier", record.Pmcid?.Url);
        yield return ("identifier", record.Url);
        yield return ("source", Source(item));
        foreach (var issn in record.Issns) yield return ("source", $"urn:ISSN:{issn}");
        yield return ("language", record.Language);
        yield return ("relation", record.Status.Notice?.Url);
        yield return ("rights", item.Rights);
        yield return ("rights", item.LicenceUrl);
    }

    // Journal, volume, issue and pages in one text, as "Guidelines for Encoding Bibliographic Citation Information in Dublin Core Metadata" has it.
    private static string? Source(ExportItem item)
    {
        if (item.Container is not { } container) return null;
        var record = item.Record;
        var issue = record.Issue is { } number ? $"({number})" : "";
        var volume = record.Volume is null && issue.Length == 0 ? "" : $" {record.Volume}{issue}";
        return container + (volume.Length > 0 ? "," + volume : "") + (record.Page is { } page ? $", {page}" : "") + (record.Number is { } own ? $", {own}" : "");
    }
}
