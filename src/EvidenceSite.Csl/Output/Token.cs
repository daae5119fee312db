namespace EvidenceSite.Csl.Output;

/// <summary>Pieces laid out in a line, so that neighbours meet across the borders of spans.</summary>
internal sealed class Token(TokenKind kind, string text, PieceFormat format)
{
    public TokenKind Kind { get; } = kind;

    /// <summary>Of text; punctuation moves between tokens.</summary>
    public string Text { get; set; } = text;

    /// <summary>Of a start.</summary>
    public PieceFormat Format { get; } = format;

    public static Token OfText(string text) => new(TokenKind.Text, text, PieceFormat.None);
}
