namespace EvidenceSite.Theme;

/// <summary>Cuts a script into tokens (ECMA-262, section 12), no finer than leaving out white space needs. All tokens together are the script.</summary>
internal static class ScriptTokens
{
    // Behind these words and after any mark but a closing one, a slash begins a regular expression and does not divide.
    private static readonly ImmutableArray<string> BeforeValue =
        ["return", "typeof", "case", "do", "else", "in", "instanceof", "new", "of", "void", "delete", "throw", "await", "yield"];

    public static IEnumerable<ScriptToken> Of(string script)
    {
        ScriptToken? last = null;
        for (var at = 0; at < script.Length;)
        {
            var kind = KindAt(script, at, last);
            var end = EndOf(script, at, kind);
            var token = new ScriptToken(kind, script[at..end]);
            yield return token;
            if (kind is not (ScriptTokenKind.Space or ScriptTokenKind.Comment)) last = token;
            at = end;
        }
    }

    private static ScriptTokenKind KindAt(string script, int at, ScriptToken? last)
    {
        var c = script[at];
        if (char.IsWhiteSpace(c)) return ScriptTokenKind.Space;
        if (c == '/' && at + 1 < script.Length && script[at + 1] is '/' or '*') return ScriptTokenKind.Comment;
        if (c is '"' or '\'' or '`' || (c == '/' && BeginsValue(last))) return ScriptTokenKind.Literal;
        return IsPartOfWord(c) ? ScriptTokenKind.Word : ScriptTokenKind.Mark;
    }

    private static bool BeginsValue(ScriptToken? last) => last switch
    {
        null => true,
        { Kind: ScriptTokenKind.Word, Text: var word } => BeforeValue.Contains(word),
        { Kind: ScriptTokenKind.Mark, Text: var mark } => mark is not (")" or "]" or "}"),
        _ => false,
    };

    private static int EndOf(string script, int at, ScriptTokenKind kind) => kind switch
    {
        ScriptTokenKind.Space => Run(script, at, char.IsWhiteSpace),
        ScriptTokenKind.Word => Run(script, at, IsPartOfWord),
        ScriptTokenKind.Comment => EndOfComment(script, at),
        ScriptTokenKind.Literal => script[at] switch { '`' => EndOfTemplate(script, at), '/' => EndOfPattern(script, at), var quote => EndOfString(script, at, quote) },
        _ => at + 1,
    };

    private static int Run(string script, int at, Func<char, bool> belongs)
    {
        while (at < script.Length && belongs(script[at])) at++;
        return at;
    }

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '#' or '@' or '\\' || (c > '\u007F' && !char.IsWhiteSpace(c));

    private static int EndOfComment(string script, int at)
    {
        var toLineEnd = script[at + 1] == '/';
        var end = script.IndexOf(toLineEnd ? "\n" : "*/", at + 2, StringComparison.Ordinal);
        return end < 0 ? script.Length : toLineEnd ? end : end + 2;
    }

    private static int EndOfString(string script, int at, char quote)
    {
        for (at++; at < script.Length && script[at] != quote && script[at] != '\n'; at++)
        {
            if (script[at] == '\\') at++;
        }
        return Math.Min(at + 1, script.Length);
    }

    // A slash within brackets does not end it.
    private static int EndOfPattern(string script, int at)
    {
        var inClass = false;
        for (at++; at < script.Length && script[at] != '\n' && (inClass || script[at] != '/'); at++)
        {
            if (script[at] == '\\') at++;
            else if (script[at] == '[') inClass = true;
            else if (script[at] == ']') inClass = false;
        }
        return Math.Min(at + 1, script.Length);
    }

    // What stands in its braces is a script again, with templates of its own.
    private static int EndOfTemplate(string script, int at)
    {
        for (at++; at < script.Length && script[at] != '`'; at++)
        {
            if (script[at] == '\\') at++;
            else if (script[at] == '$' && at + 1 < script.Length && script[at + 1] == '{') at = EndOfHole(script, at + 2) - 1;
        }
        return Math.Min(at + 1, script.Length);
    }

    private static int EndOfHole(string script, int at)
    {
        var depth = 1;
        foreach (var token in Of(script[at..]))
        {
            at += token.Text.Length;
            if (token.Kind != ScriptTokenKind.Mark) continue;
            depth += token.Text switch { "{" => 1, "}" => -1, _ => 0 };
            if (depth == 0) break;
        }
        return at;
    }
}
