namespace EvidenceSite.Csl.Output;

/// <summary>Pieces laid out in a line, so that neighbours meet across the borders of spans.</summary>
internal sealed class Token(TokenKind kind, string text, PieceFormat format)
{
    public TokenKind Kind { get; } = kind;

    /// <summary>Of text and quotation marks; punctuation moves between texts.</summary>
    public string Text { get; set; } = text;

    /// <summary>Of a start.</summary>
    public PieceFormat Format { get; } = format;

    /// <summary>Its first mark of punctuation stays where it is.</summary>
    public bool StaysPut { get; init; }
}
