namespace EvidenceSite.Csl.Output;

/// <summary>Lays a tree of pieces out as tokens, and chooses between outer and inner quotation marks by depth.</summary>
internal sealed class Flattener
{
    private readonly List<Token> _tokens = [];

    /// <summary>Whether the quotation marks around the current place are inner ones, innermost last.</summary>
    private readonly Stack<bool> _quotes = new();

    public static List<Token> Flatten(Piece piece)
    {
        var flattener = new Flattener();
        flattener.Add(piece);
        return flattener._tokens;
    }

    private void Add(Piece piece)
    {
        switch (piece)
        {
            case TextPiece text:
                _tokens.Add(new(TokenKind.Text, text.Text, PieceFormat.None) { StaysPut = text.Origin == TextOrigin.WithinField });
                break;
            case SpanPiece span when ReferenceEquals(span.Format, PieceFormat.None):
                foreach (var child in span.Children) Add(child);
                break;
            case SpanPiece span:
                AddFormatted(span);
                break;
        }
    }

    private void AddFormatted(SpanPiece span)
    {
        _tokens.Add(new(TokenKind.Start, "", span.Format));
        if (span.Format.Quotes) OpenQuote(span.Format);
        foreach (var child in span.Children) Add(child);
        if (span.Format.Quotes) _tokens.Add(new(TokenKind.CloseQuote, _quotes.Pop() ? "inner" : "", span.Format));
        _tokens.Add(new(TokenKind.End, "", span.Format));
    }

    private void OpenQuote(PieceFormat format)
    {
        var isInner = _quotes.TryPeek(out var around) ? !around : format.IsMarkup;
        _quotes.Push(isInner);
        _tokens.Add(new(TokenKind.OpenQuote, isInner ? "inner" : "", format));
    }
}
