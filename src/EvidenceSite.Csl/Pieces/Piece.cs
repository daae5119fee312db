namespace EvidenceSite.Csl.Pieces;

/// <summary>
/// A part of a citation while it is being made: text, or a span of pieces. It still knows what it is (a name, a year-suffix) and where quotation
/// marks belong; typesetting turns it into a <see cref="Run"/>.
/// </summary>
internal abstract class Piece
{
    /// <summary>Of the text, in characters.</summary>
    public abstract int Length { get; }

    /// <summary>Writes the text and returns what is left of the space.</summary>
    public abstract Span<char> CopyTo(Span<char> space);

    /// <summary>The text that readers would see, without marks of quotation, for comparing and sorting.</summary>
    public override string ToString() => string.Create(Length, this, static (space, piece) => piece.CopyTo(space));
}
