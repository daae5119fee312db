using System.Xml;

namespace EvidenceSite.Export;

/// <summary>MARCXML, the Library of Congress's MARC 21 XML Schema 1.2.</summary>
internal sealed class MarcXmlWriter : IFormatWriter
{
    private const string Namespace = "http://www.loc.gov/MARC21/slim";

    public ExportFormat Format => ExportFormat.MarcXml;

    public FileFrame Frame { get; } = new(XmlEntry.Declaration + $"<collection xmlns=\"{Namespace}\">\n", "", "</collection>\n");

    public byte[] Entry(ExportItem item) => XmlEntry.Bytes(xml =>
    {
        var record = MarcRecord.Of(item);
        xml.WriteStartElement("record", Namespace);
        xml.Text("leader", record.Leader);
        foreach (var (tag, value) in record.Controls) xml.Text("controlfield", value, ("tag", tag));
        foreach (var field in record.Fields) Field(xml, field);
        xml.WriteEndElement();
    });

    private static void Field(XmlWriter xml, MarcField field)
    {
        xml.WriteStartElement("datafield");
        xml.WriteAttributeString("tag", field.Tag);
        xml.WriteAttributeString("ind1", field.Indicators[..1]);
        xml.WriteAttributeString("ind2", field.Indicators[1..]);
        foreach (var (code, value) in field.Subfields) xml.Text("subfield", value, ("code", code.ToString()));
        xml.WriteEndElement();
    }
}
