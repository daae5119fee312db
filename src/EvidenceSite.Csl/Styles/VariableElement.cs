namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:text variable="…"</c>.</summary>
internal sealed class VariableElement(string variable, bool isShort) : StyleElement
{
    public string Variable { get; } = variable;

    /// <summary>For <c>form="short"</c>: the variable to try first, as in "title-short".</summary>
    public string? ShortVariable { get; } = isShort ? variable + "-short" : null;
}
