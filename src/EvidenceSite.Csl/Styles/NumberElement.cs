namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:number</c>.</summary>
internal sealed class NumberElement(string variable, NumberForm form) : StyleElement
{
    public string Variable { get; } = variable;

    public NumberForm Form { get; } = form;
}
