namespace EvidenceSite.Csl.Output;

/// <summary>Lays a tree of pieces out as tokens, and chooses between outer and inner quotation marks by depth.</summary>
internal sealed class Flattener(List<Token> tokens)
{
    /// <summary>Whether the quotation marks around the current place are inner ones; null where nothing is quoted.</summary>
    private bool? _isInner;

    public void Add(Piece piece)
    {
        if (piece is TextPiece text) tokens.Add(new(TokenKind.Text) { Text = text.Text, StaysPut = text.Origin == TextOrigin.WithinField });
        else if (piece is SpanPiece span) Add(span);
    }

    private void Add(SpanPiece span)
    {
        var hasFormat = !ReferenceEquals(span.Format, PieceFormat.None);
        if (hasFormat) tokens.Add(new(TokenKind.Start) { Format = span.Format });
        if (span.Format.Quotes) AddQuoted(span);
        else AddChildren(span);
        if (hasFormat) tokens.Add(new(TokenKind.End));
    }

    private void AddQuoted(SpanPiece span)
    {
        var around = _isInner;
        var isInner = around is { } inner ? !inner : span.Format.IsMarkup;
        _isInner = isInner;
        tokens.Add(new(TokenKind.OpenQuote) { IsInner = isInner });
        AddChildren(span);
        tokens.Add(new(TokenKind.CloseQuote) { IsInner = isInner });
        _isInner = around;
    }

    private void AddChildren(SpanPiece span)
    {
        foreach (var child in span.Children) Add(child);
    }
}
