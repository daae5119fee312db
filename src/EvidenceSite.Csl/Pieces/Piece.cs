namespace EvidenceSite.Csl.Pieces;

/// <summary>
/// A part of a citation while it is being made: text, or a span of pieces. It still knows what it is (a name, a year-suffix) and where quotation
/// marks belong; typesetting turns it into a <see cref="Run"/>.
/// </summary>
internal abstract class Piece
{
    /// <summary>The text that readers would see, without marks of quotation, for comparing two citations.</summary>
    public abstract void AppendTo(System.Text.StringBuilder text);

    public sealed override string ToString()
    {
        var text = new System.Text.StringBuilder();
        AppendTo(text);
        return text.ToString();
    }
}
