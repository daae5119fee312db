using System.Text;
using System.Xml;

namespace EvidenceSite.Export;

/// <summary>A record as one element of XML, to stand in a file by itself or among others; UTF-8, LF, two spaces.</summary>
internal static class XmlEntry
{
    /// <summary>What stands before the first element of a file.</summary>
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static readonly XmlWriterSettings Settings = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>One element and a line feed.</summary>
    public static byte[] Bytes(Action<XmlWriter> content)
    {
        using var stream = new MemoryStream(4096);
        using (var xml = XmlWriter.Create(stream, Settings)) content(xml);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>An element that holds text; nothing where there is none.</summary>
    public static void Text(this XmlWriter xml, string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (text is null) return;
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null) xml.WriteAttributeString(attribute, XmlFile.Clean(value));
        }
        xml.WriteString(XmlFile.Clean(text));
        xml.WriteEndElement();
    }

    /// <summary>An element around others; nothing where there are none.</summary>
    public static void Around(this XmlWriter xml, string name, bool isThere, Action content)
    {
        if (!isThere) return;
        xml.WriteStartElement(name);
        content();
        xml.WriteEndElement();
    }
}
