namespace EvidenceSite.Csl.Output;

/// <summary>
/// Settles punctuation and blanks where pieces meet, and moves full stops and commas into quotation marks where the locale wants it.
/// </summary>
internal sealed class Punctuator(List<Token> tokens, bool punctuationInQuote)
{
    public void Settle()
    {
        var before = -1;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != TokenKind.Text || tokens[at].Text.Length == 0) continue;
            if (before >= 0) Meet(before, at);
            if (tokens[at].Text.Length > 0) before = at;
        }
    }

    private void Meet(int before, int at)
    {
        if (tokens[at].StaysPut || tokens[before].Text.Length == 0) return;
        if (punctuationInQuote) MoveIntoQuote(before, at);
        if (tokens[at].Text.Length == 0 || HasQuoteBetween(before, at)) return;
        DropDouble(tokens[before], tokens[at]);
    }

    private static void DropDouble(Token left, Token right)
    {
        var (first, second) = (left.Text[^1], right.Text[0]);
        if (first == ' ' && second == ' ') right.Text = right.Text[1..];
        else if (!PunctuationRules.IsMark(first) || !PunctuationRules.IsMark(second)) return;
        else if (PunctuationRules.DropsSecond(first, second)) right.Text = right.Text[1..];
        else if (PunctuationRules.DropsFirst(first, second)) left.Text = left.Text[..^1];
    }

    private bool HasQuoteBetween(int before, int at)
    {
        for (var i = before + 1; i < at; i++)
        {
            if (tokens[i].Kind is TokenKind.OpenQuote or TokenKind.CloseQuote) return true;
        }
        return false;
    }

    /// <summary>Before the innermost of the closing marks.</summary>
    private void MoveIntoQuote(int before, int at)
    {
        if (tokens[at].Text[0] is not ('.' or ',') || !OnlyClosingBetween(before, at)) return;
        var mark = tokens[at].Text[0];
        tokens[at].Text = tokens[at].Text[1..];
        var last = tokens[before].Text[^1];
        if (!PunctuationRules.IsMark(last) || !PunctuationRules.DropsSecond(last, mark)) tokens[before].Text += mark;
    }

    private bool OnlyClosingBetween(int before, int at)
    {
        var closes = false;
        for (var i = before + 1; i < at; i++)
        {
            if (tokens[i].Kind == TokenKind.OpenQuote) return false;
            closes |= tokens[i].Kind == TokenKind.CloseQuote;
        }
        return closes;
    }
}
