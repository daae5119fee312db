using EvidenceSite.Csl.Locales;

namespace EvidenceSite.Csl.Output;

/// <summary>
/// Turns pieces into runs: settles punctuation, writes quotation marks, and resolves formats against what stands around them. It works through
/// one citation or entry after another, in the same memory.
/// </summary>
internal sealed class Typesetter(Locale locale)
{
    private readonly List<Token> _tokens = new(64);
    private readonly RunBuilder _runs = new();

    /// <summary>An empty run for no piece.</summary>
    public Run Set(Piece? piece)
    {
        if (piece is null) return new FormattedRun(RunFormat.None, []);
        _tokens.Clear();
        new Flattener(_tokens).Add(piece);
        new Punctuator(_tokens, locale.PunctuationInQuote).Settle();
        foreach (var token in _tokens) Take(token);
        return _runs.Finish();
    }

    private void Take(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Text: _runs.Add(token.Text); break;
            case TokenKind.OpenQuote: _runs.Add(locale.Quotes.Open(token.IsInner)); break;
            case TokenKind.CloseQuote: _runs.Add(locale.Quotes.Close(token.IsInner)); break;
            case TokenKind.Start: _runs.Start(token.Format); break;
            case TokenKind.End: _runs.End(); break;
        }
    }
}
