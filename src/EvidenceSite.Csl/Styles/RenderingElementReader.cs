using System.Xml.Linq;
using EvidenceSite.Csl.Items;

namespace EvidenceSite.Csl.Styles;

/// <summary>Reads what may stand in a layout or a macro (CSL 1.0.2, Rendering Elements).</summary>
internal sealed class RenderingElementReader(IReadOnlyDictionary<string, Macro> macros, FaultList faults)
{
    private readonly DateReader _dates = new(faults);

    public ImmutableArray<StyleElement> Children(XElement parent)
    {
        var children = ImmutableArray.CreateBuilder<StyleElement>();
        foreach (var child in parent.Elements())
        {
            if (Read(child) is { } element) children.Add(element);
        }
        return children.ToImmutable();
    }

    /// <summary>Null for an element that CSL does not know here, or that says nothing to render.</summary>
    private StyleElement? Read(XElement element)
    {
        var attributes = new AttributeReader(element, faults);
        switch (element.Name.LocalName)
        {
            case "text": return Text(attributes);
            case "number": return Number(attributes);
            case "label": return Label(attributes);
            case "date": return _dates.Read(element);
            case "names": return new NamesReader(this, faults).Read(element);
            case "group": return Group(attributes);
            case "choose": return new ChooseReader(this, faults).Read(element);
            default:
                faults.Warn(element, $"The element \"{element.Name.LocalName}\" is not known here, allowed is text, number, label, date, names, group, choose");
                return null;
        }
    }

    private StyleElement? Text(AttributeReader attributes)
    {
        var look = AppearanceReader.Read(attributes);
        if (attributes.NonEmpty("variable") is { } variable)
            return new VariableElement(variable, attributes.Choice("form", Choices.TermForm) is TermForm.Short) { Look = look };
        if (attributes.NonEmpty("macro") is { } macro) return MacroCall(attributes, macro, look);
        if (attributes.NonEmpty("term") is { } term)
            return new TermElement(term, attributes.Choice("form", Choices.TermForm) ?? TermForm.Long, attributes.Flag("plural") ?? false) { Look = look };
        if (attributes.Text("value") is { } value) return new ValueElement(MarkupReader.Read(value)) { Look = look };
        faults.Warn(attributes.Element, "The element \"text\" says nothing to render, allowed is one of variable, macro, term, value");
        return null;
    }

    private MacroElement? MacroCall(AttributeReader attributes, string name, Appearance look)
    {
        if (macros.TryGetValue(name, out var macro)) return new MacroElement(macro) { Look = look };
        faults.Fail(attributes.Element.Attribute("macro")!, $"The macro \"{name}\" does not exist");
        return null;
    }

    private NumberElement? Number(AttributeReader attributes) => Variable(attributes) is { } variable
        ? new(variable, attributes.Choice("form", Choices.NumberForm) ?? NumberForm.Numeric) { Look = AppearanceReader.Read(attributes) }
        : null;

    private LabelElement? Label(AttributeReader attributes) => Variable(attributes) is { } variable ? NewLabel(attributes, variable) : null;

    public static LabelElement NewLabel(AttributeReader attributes, string variable) =>
        new(variable, attributes.Choice("form", Choices.TermForm) ?? TermForm.Long, attributes.Choice("plural", Choices.LabelPlural) ?? LabelPlural.Contextual)
        {
            Look = AppearanceReader.Read(attributes),
        };

    private GroupElement Group(AttributeReader attributes) =>
        new(Children(attributes.Element), TextPiece.Of(attributes.Text("delimiter"))) { Look = AppearanceReader.Read(attributes) };

    private string? Variable(AttributeReader attributes)
    {
        if (attributes.NonEmpty("variable") is { } variable) return variable;
        faults.Warn(attributes.Element, $"The element \"{attributes.Element.Name.LocalName}\" has no attribute \"variable\"");
        return null;
    }
}
