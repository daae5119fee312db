using System.Xml.Linq;

namespace EvidenceSite.Csl.Styles;

/// <summary>Reads <c>cs:choose</c>.</summary>
internal sealed class ChooseReader(RenderingElementReader elements, FaultList faults)
{
    private static readonly ChoiceSet<ConditionKind> Kinds = new(
        ("disambiguate", ConditionKind.Disambiguate), ("is-numeric", ConditionKind.IsNumeric), ("is-uncertain-date", ConditionKind.IsUncertainDate),
        ("locator", ConditionKind.Locator), ("position", ConditionKind.Position), ("type", ConditionKind.Type), ("variable", ConditionKind.Variable));

    public ChooseElement Read(XElement element)
    {
        var branches = ImmutableArray.CreateBuilder<ChooseBranch>();
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName is "if" or "else-if") branches.Add(Branch(child));
            else if (child.Name.LocalName is "else") branches.Add(new(ConditionMatch.All, [], elements.Children(child)));
            else faults.Warn(child, $"The element \"{child.Name.LocalName}\" is not known here, allowed is if, else-if, else");
        }
        return new(branches.ToImmutable());
    }

    private ChooseBranch Branch(XElement element)
    {
        var attributes = new AttributeReader(element, faults);
        var match = attributes.Choice("match", Choices.ConditionMatch) ?? ConditionMatch.All;
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        foreach (var attribute in element.Attributes())
        {
            if (attribute.Name.LocalName == "match" || attribute.IsNamespaceDeclaration) continue;
            if (Kinds.Find(attribute.Name.LocalName) is { } kind)
                conditions.AddRange(attributes.Words(attribute.Name.LocalName).Select(word => new Condition(kind, word)));
            else
                faults.Warn(attribute, $"The test \"{attribute.Name.LocalName}\" is not known, allowed is {Kinds.Allowed}");
        }
        if (conditions.Count == 0) faults.Warn(element, $"The element \"{element.Name.LocalName}\" tests nothing, allowed is {Kinds.Allowed}");
        return new(match, conditions.ToImmutable(), elements.Children(element));
    }
}
