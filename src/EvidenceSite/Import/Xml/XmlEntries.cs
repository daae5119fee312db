using System.Xml;

namespace EvidenceSite.Import;

/// <summary>
/// Reads the elements of an XML file that hold an entry, one at a time. Document types are passed over and nothing they name is
/// opened or expanded.
/// </summary>
internal sealed class XmlEntries(ImportSource source, ImmutableHashSet<string> names) : IDisposable
{
    // Elements within elements. Journals' tables have about thirty.
    private const int Deepest = 128;

    // In characters, of one entry.
    private const int Longest = 50_000_000;

    private readonly Stream stream = source.Open();
    private XmlReader? reader;

    /// <summary>Why reading ended before the end of the file; null when it did not.</summary>
    public ImportEntry? Fault { get; private set; }

    /// <summary>The next entry with its children; null at the end or a fault.</summary>
    public XmlPart? Next()
    {
        try
        {
            reader ??= XmlReader.Create(stream, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                MaxCharactersInDocument = 0,
            });
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && names.Contains(reader.LocalName)) return Part();
            }
        }
        catch (XmlException fault)
        {
            var hint = fault.Message.Contains("entity", StringComparison.OrdinalIgnoreCase)
                ? "Entities of a document type are not read; write the character itself, or its number" : "Look whether the file was saved to its end";
            Fault = ImportEntry.Broken(source.At(fault.LineNumber, fault.LinePosition), $"The file is no well-formed XML: {Words(fault)}", hint);
        }
        // The encoding that the file names may be none.
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            Fault = ImportEntry.Broken(Place.WholeFile(source.Path), $"The file is no well-formed XML: {fault.Message.TrimEnd('.')}");
        }
        return null;
    }

    public void Dispose()
    {
        reader?.Dispose();
        stream.Dispose();
    }

    private XmlPart? Part()
    {
        var root = Start();
        if (reader!.IsEmptyElement) return root;
        var open = new Stack<XmlPart>([root]);
        var length = 0L;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    var part = Start();
                    open.Peek().Children.Add(part);
                    if (open.Count >= Deepest) return Refuse(part, $"elements stand within more than \"{Deepest}\" others");
                    if (!isEmpty) open.Push(part);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    length += reader.Value.Length;
                    if (length > Longest) return Refuse(root, $"one entry has more than \"{Longest}\" characters");
                    open.Peek().Children.Add(new XmlPart("", Here()) { Run = reader.Value });
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    if (open.Count == 0) return root;
                    break;
            }
        }
        return root;
    }

    private XmlPart? Refuse(XmlPart part, string why)
    {
        Fault = ImportEntry.Broken(part.Place, $"The file is not read from here on: {why}");
        return null;
    }

    private XmlPart Start()
    {
        var part = new XmlPart(reader!.LocalName, Here());
        if (!reader.MoveToFirstAttribute()) return part;
        do part.Attributes[reader.LocalName] = reader.Value;
        while (reader.MoveToNextAttribute());
        reader.MoveToElement();
        return part;
    }

    private Place Here()
    {
        var info = (IXmlLineInfo)reader!;
        // The reader counts from the name, one behind the bracket.
        return source.At(info.LineNumber, Math.Max(1, info.LinePosition - (reader!.NodeType == XmlNodeType.Element ? 1 : 0)));
    }

    private static string Words(XmlException fault)
    {
        var message = fault.Message;
        var tail = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return PageFields.Short((tail > 0 ? message[..tail] : message).TrimEnd('.'));
    }
}
