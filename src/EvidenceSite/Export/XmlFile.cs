using System.Text;
using System.Xml;

namespace EvidenceSite.Export;

/// <summary>Writes XML the same way every time: UTF-8 without a mark, LF, two spaces.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static OutputFile Write(OutputPath path, Action<XmlWriter> content)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            content(xml);
        }
        stream.WriteByte((byte)'\n');
        return new OutputFile(path, stream.ToArray());
    }

    /// <summary>The text without characters that XML 1.0 (section 2.2) has no place for.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : Rebuilt(text);

    private static string Rebuilt(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)) clean.Append(rune.ToString());
        }
        return clean.ToString();
    }
}
