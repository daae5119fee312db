namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:names</c> with its children.</summary>
internal sealed class NamesElement(ImmutableArray<string> variables) : StyleElement
{
    public ImmutableArray<string> Variables { get; } = variables;

    /// <summary>Between the name lists of two variables; null inherits <c>names-delimiter</c>.</summary>
    public string? Delimiter { get; init; }

    public NameElement? Name { get; init; }

    public EtAlElement? EtAl { get; init; }

    public LabelElement? Label { get; init; }

    /// <summary>True if <c>cs:label</c> stands before <c>cs:name</c>.</summary>
    public bool LabelFirst { get; init; }

    /// <summary>What to render when no variable has names, first success wins.</summary>
    public ImmutableArray<StyleElement> Substitutes { get; init; } = [];
}
