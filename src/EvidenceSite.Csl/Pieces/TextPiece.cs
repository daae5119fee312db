namespace EvidenceSite.Csl.Pieces;

/// <summary>Plain text, already in its final letters.</summary>
internal sealed class TextPiece(string text, TextOrigin origin = TextOrigin.Any) : Piece
{
    public string Text { get; } = text;

    public TextOrigin Origin { get; } = origin;

    /// <summary>Null for an absent or empty text, which renders nothing.</summary>
    public static TextPiece? Of(string? text) => string.IsNullOrEmpty(text) ? null : new(text);

    /// <summary>Other letters of the same origin.</summary>
    public TextPiece With(string changed) => ReferenceEquals(changed, Text) ? this : new(changed, Origin);

    public override int Length => Text.Length;

    public override Span<char> CopyTo(Span<char> space)
    {
        Text.CopyTo(space);
        return space[Text.Length..];
    }

    public override string ToString() => Text;
}
