using System.Text;

namespace EvidenceSite.Csl.Pieces;

/// <summary>Plain text, already in its final letters.</summary>
internal sealed class TextPiece(string text) : Piece
{
    public string Text { get; } = text;

    /// <summary>Null for an absent or empty text, which renders nothing.</summary>
    public static TextPiece? Of(string? text) => string.IsNullOrEmpty(text) ? null : new(text);

    public override void AppendTo(StringBuilder text) => text.Append(Text);
}
