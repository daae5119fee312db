using System.Xml;
using System.Xml.Linq;

namespace EvidenceSite.Csl.Styles;

/// <summary>XML text as a tree with places. No document type, no outside entity, and no depth that could exhaust the stack.</summary>
internal static class XmlLoader
{
    private const int DeepestElement = 100;

    /// <summary>Null when the text is not well-formed or its root has another name; the reason is then among the faults.</summary>
    public static XElement? Load(string xml, string rootName, FaultList faults)
    {
        var root = Parse(xml, faults);
        if (root is null) return null;
        if (root.Name.LocalName != rootName)
        {
            faults.Fail(root, $"The root element is \"{root.Name.LocalName}\", allowed is \"{rootName}\"");
            return null;
        }
        return IsTooDeep(root, faults) ? null : root;
    }

    private static XElement? Parse(string xml, FaultList faults)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new StringReader(xml.TrimStart('\uFEFF')), settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root;
        }
        catch (XmlException fault)
        {
            faults.Fail(fault.LineNumber, fault.LinePosition, "Not well-formed XML: " + Reason(fault));
            return null;
        }
    }

    /// <summary>Without the place that it repeats at its end.</summary>
    private static string Reason(XmlException fault)
    {
        var place = fault.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return (place < 0 ? fault.Message : fault.Message[..place]).TrimEnd('.');
    }

    private static bool IsTooDeep(XElement root, FaultList faults)
    {
        var depths = new Stack<(XElement Element, int Depth)>([(root, 1)]);
        while (depths.TryPop(out var next))
        {
            if (next.Depth > DeepestElement)
            {
                faults.Fail(next.Element, $"Elements are nested deeper than {DeepestElement} levels");
                return true;
            }
            foreach (var child in next.Element.Elements()) depths.Push((child, next.Depth + 1));
        }
        return false;
    }
}
