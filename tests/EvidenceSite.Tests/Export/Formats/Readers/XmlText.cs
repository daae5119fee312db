using System.Xml;
using System.Xml.Linq;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>Reads XML as strictly as the framework can: no document type, and no character that XML 1.0 refuses.</summary>
internal static class XmlText
{
    public static XElement Root(ReadOnlySpan<byte> file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file.ToArray()), new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader).Root!;
    }

    /// <summary>The text at the end of a path of local names; null when there is none.</summary>
    public static string? Text(this XElement element, params ReadOnlySpan<string> path)
    {
        XElement? at = element;
        foreach (var name in path) at = at?.Elements().FirstOrDefault(e => e.Name.LocalName == name);
        return at?.Value;
    }

    /// <summary>All elements of a name, at any depth.</summary>
    public static IEnumerable<XElement> Every(this XElement element, string name) => element.Descendants().Where(e => e.Name.LocalName == name);
}
