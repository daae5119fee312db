namespace EvidenceSite.Csl.Pieces;

/// <summary>Pieces that share a format, or that together are something with a name of its own.</summary>
internal sealed class SpanPiece(ImmutableArray<Piece> children, PieceFormat format, PieceRole role = PieceRole.None) : Piece
{
    public ImmutableArray<Piece> Children { get; } = children;

    public PieceFormat Format { get; } = format;

    public PieceRole Role { get; } = role;

    public SpanPiece With(ImmutableArray<Piece> children) => new(children, Format, Role);

    public override int Length
    {
        get
        {
            var length = 0;
            foreach (var child in Children) length += child.Length;
            return length;
        }
    }

    public override Span<char> CopyTo(Span<char> space)
    {
        foreach (var child in Children) space = child.CopyTo(space);
        return space;
    }
}
