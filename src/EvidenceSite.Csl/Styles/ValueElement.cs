namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:text value="…"</c>; the words may carry the markup that fields may.</summary>
internal sealed class ValueElement(Piece? value) : StyleElement
{
    public Piece? Value { get; } = value;
}
