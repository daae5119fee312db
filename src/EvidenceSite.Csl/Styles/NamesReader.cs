using System.Xml.Linq;

namespace EvidenceSite.Csl.Styles;

/// <summary>Reads <c>cs:names</c>.</summary>
internal sealed class NamesReader(RenderingElementReader elements, FaultList faults)
{
    private NameElement? _name;
    private EtAlElement? _etAl;
    private LabelElement? _label;
    private bool _labelFirst;
    private ImmutableArray<StyleElement> _substitutes = [];

    public NamesElement? Read(XElement element)
    {
        var attributes = new AttributeReader(element, faults);
        var variables = attributes.Words("variable");
        if (variables.IsEmpty)
        {
            faults.Warn(element, "The element \"names\" has no attribute \"variable\"");
            return null;
        }
        foreach (var child in element.Elements()) ReadChild(child);
        return new(variables)
        {
            Look = AppearanceReader.Read(attributes),
            Delimiter = attributes.Text("delimiter"),
            Name = _name,
            EtAl = _etAl,
            Label = _label,
            LabelFirst = _labelFirst,
            Substitutes = _substitutes,
        };
    }

    private void ReadChild(XElement child)
    {
        var attributes = new AttributeReader(child, faults);
        switch (child.Name.LocalName)
        {
            case "name":
                _name = Name(attributes);
                // Without a name element, the label follows as it usually does.
                _labelFirst = _label is not null;
                break;
            case "et-al":
                _etAl = new EtAlElement(attributes.NonEmpty("term") ?? "et-al") { Look = AppearanceReader.Read(attributes) };
                break;
            case "label":
                _label = RenderingElementReader.NewLabel(attributes, "");
                break;
            case "substitute":
                _substitutes = elements.Children(child);
                break;
            default:
                faults.Warn(child, $"The element \"{child.Name.LocalName}\" is not known here, allowed is name, et-al, label, substitute");
                break;
        }
    }

    private NameElement Name(AttributeReader attributes)
    {
        var parts = attributes.Element.Elements().Where(e => e.Name.LocalName == "name-part").ToLookup(e => e.Attribute("name")?.Value ?? "");
        return new(NameOptionsReader.ReadName(attributes))
        {
            Look = AppearanceReader.Read(attributes),
            Family = Part(parts["family"]),
            Given = Part(parts["given"]),
        };
    }

    private Appearance Part(IEnumerable<XElement> elementsOfPart) =>
        elementsOfPart.FirstOrDefault() is { } part ? AppearanceReader.Read(new(part, faults)) : Appearance.None;
}
