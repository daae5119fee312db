namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:label</c>, beside a number or within <c>cs:names</c>.</summary>
internal sealed class LabelElement(string variable, TermForm form, LabelPlural plural) : StyleElement
{
    /// <summary>Empty within <c>cs:names</c>, where the label goes with the variable being rendered.</summary>
    public string Variable { get; } = variable;

    public TermForm Form { get; } = form;

    public LabelPlural Plural { get; } = plural;
}
