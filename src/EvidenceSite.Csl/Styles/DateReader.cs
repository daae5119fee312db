using System.Xml.Linq;

namespace EvidenceSite.Csl.Styles;

/// <summary>Reads <c>cs:date</c>, of a style and of a locale.</summary>
internal sealed class DateReader(FaultList faults)
{
    public DateElement? Read(XElement element)
    {
        var attributes = new AttributeReader(element, faults);
        if (attributes.NonEmpty("variable") is { } variable) return Read(attributes, variable);
        faults.Warn(element, "The element \"date\" has no attribute \"variable\"");
        return null;
    }

    /// <summary>A locale's date has no variable.</summary>
    public DateElement ReadLocalised(XElement element) => Read(new AttributeReader(element, faults), "");

    private DateElement Read(AttributeReader attributes, string variable)
    {
        var parts = ImmutableArray.CreateBuilder<DatePartElement>();
        foreach (var child in attributes.Element.Elements())
        {
            if (child.Name.LocalName != "date-part") faults.Warn(child, $"The element \"{child.Name.LocalName}\" is not known here, allowed is date-part");
            else if (Part(new(child, faults)) is { } part) parts.Add(part);
        }
        return new(variable, attributes.Choice("form", Choices.DateForm) ?? DateForm.Own, parts.ToImmutable())
        {
            Look = AppearanceReader.Read(attributes),
            Precision = attributes.Choice("date-parts", Choices.DatePrecision) ?? DatePrecision.YearMonthDay,
            Delimiter = TextPiece.Of(attributes.Text("delimiter")),
        };
    }

    private DatePartElement? Part(AttributeReader attributes)
    {
        if (attributes.Choice("name", Choices.DatePartName) is not { } name)
        {
            if (attributes.Text("name") is null) faults.Warn(attributes.Element, "The element \"date-part\" has no attribute \"name\"");
            return null;
        }
        var form = attributes.Choice("form", Choices.DatePartForm);
        return new(name, form ?? DatePartForm.Usual)
        {
            Look = AppearanceReader.Read(attributes),
            HasForm = form is not null,
            RangeDelimiter = attributes.Text("range-delimiter") ?? "–",
        };
    }
}
