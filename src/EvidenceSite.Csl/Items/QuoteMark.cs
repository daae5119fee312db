namespace EvidenceSite.Csl.Items;

/// <summary>A quotation mark or apostrophe in a field's text, and what its neighbours say about it.</summary>
internal readonly struct QuoteMark(string text, int at)
{
    private static readonly PieceFormat Quoted = new() { Quotes = true };

    private static readonly PieceFormat InnerQuoted = new() { Quotes = true, IsMarkup = true };

    private char Mark => text[at];

    private char Before => at == 0 ? ' ' : text[at - 1];

    /// <summary>What stands before this mark and others right in front of it.</summary>
    private char BeforeMarks
    {
        get
        {
            var start = at;
            while (start > 0 && text[start - 1] is '"' or '\'' or '“' or '‘' or '«') start--;
            return start == 0 ? ' ' : text[start - 1];
        }
    }

    private char After => at + 1 == text.Length ? ' ' : text[at + 1];

    /// <summary>By which a closing mark finds its opening one.</summary>
    public string Name => Mark switch
    {
        '"' => "\"",
        '\'' => "'",
        '“' or '”' => "“",
        '«' or '»' => "«",
        _ => "‘",
    };

    /// <summary>A single mark that was typed as such stays single where nothing around it is quoted.</summary>
    public PieceFormat Format => Mark == '‘' ? InnerQuoted : Quoted;

    /// <summary>What is shown if it has no partner: a straight single mark is then an apostrophe.</summary>
    public string AsText => Mark == '\'' ? "’" : Mark.ToString();

    public bool Opens => Mark switch
    {
        '“' or '‘' or '«' => true,
        '"' or '\'' => IsBoundary(BeforeMarks) && !char.IsWhiteSpace(After),
        _ => false,
    };

    public bool Closes => Mark switch
    {
        '”' or '»' => true,
        '’' => !char.IsLetterOrDigit(After),
        '"' => !char.IsWhiteSpace(Before),
        '\'' => !char.IsWhiteSpace(Before) && !char.IsLetterOrDigit(After),
        _ => false,
    };

    private static bool IsBoundary(char c) => char.IsWhiteSpace(c) || c is '(' or '[' or '{' or '–' or '—' or '-' or '/' or '>' or '¿' or '¡';
}
