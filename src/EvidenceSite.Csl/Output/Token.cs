namespace EvidenceSite.Csl.Output;

/// <summary>Pieces laid out in a line, so that neighbours meet across the borders of spans.</summary>
internal sealed class Token(TokenKind kind)
{
    public TokenKind Kind { get; } = kind;

    /// <summary>Punctuation moves between texts; empty for other kinds.</summary>
    public string Text { get; set; } = "";

    /// <summary>Its first mark of punctuation stays where it is.</summary>
    public bool StaysPut { get; init; }

    /// <summary>Of a start.</summary>
    public PieceFormat Format { get; init; } = PieceFormat.None;

    /// <summary>A mark of a quotation within another.</summary>
    public bool IsInner { get; init; }
}
