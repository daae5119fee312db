using EvidenceSite.Csl.Locales;

namespace EvidenceSite.Csl.Output;

/// <summary>Turns pieces into runs: settles punctuation, writes quotation marks, and resolves formats against what stands around them.</summary>
internal sealed class Typesetter
{
    private readonly Locale _locale;
    private readonly Stack<OpenRun> _open = new();

    private Typesetter(Locale locale) => _locale = locale;

    /// <summary>An empty run for no piece.</summary>
    public static Run Set(Piece? piece, Locale locale)
    {
        if (piece is null) return new FormattedRun(RunFormat.None, []);
        var tokens = Flattener.Flatten(piece);
        new Punctuator(tokens, locale.PunctuationInQuote).Settle();
        return new Typesetter(locale).Build(tokens);
    }

    private FormattedRun Build(List<Token> tokens)
    {
        _open.Push(new(RunFormat.None, FormatState.Plain));
        foreach (var token in tokens) Take(token);
        return _open.Pop().Finish();
    }

    private void Take(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Text: _open.Peek().Add(token.Text); break;
            case TokenKind.OpenQuote: _open.Peek().Add(_locale.Quotes.Open(token.Text.Length > 0)); break;
            case TokenKind.CloseQuote: _open.Peek().Add(_locale.Quotes.Close(token.Text.Length > 0)); break;
            case TokenKind.Start: Start(token.Format); break;
            case TokenKind.End: End(); break;
        }
    }

    private void Start(PieceFormat format)
    {
        var (change, state) = _open.Peek().State.Change(format);
        _open.Push(new(change, state));
    }

    private void End()
    {
        var run = _open.Pop();
        if (run.Format == RunFormat.None) _open.Peek().Absorb(run);
        else if (!run.IsEmpty) _open.Peek().Add(run.Finish());
    }
}
