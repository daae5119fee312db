namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:group</c>.</summary>
internal sealed class GroupElement(ImmutableArray<StyleElement> children, TextPiece? delimiter) : StyleElement
{
    public ImmutableArray<StyleElement> Children { get; } = children;

    public TextPiece? Delimiter { get; } = delimiter;
}
