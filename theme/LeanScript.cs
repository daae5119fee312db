using System.Text;

namespace EvidenceSite.Theme;

/// <summary>A script without what only its writers need: comments, types in comments, and white space that parts nothing.</summary>
internal static class LeanScript
{
    // Behind these a statement goes on, whatever the line (ECMA-262, section 12.10: a semicolon is put in only where the grammar ends).
    private const string GoesOnAfter = "{;,([.?:=&|";

    // And before these; a line that begins with a bracket or a sign could go on from the line before it, so it keeps its own.
    private const string GoesOnBefore = "}),;].?:=&|";

    /// <summary>The same program. Names are kept, and so is every line end that may stand for a semicolon.</summary>
    public static string Of(string script)
    {
        var lean = new StringBuilder(script.Length);
        var gap = Gap.None;
        foreach (var token in ScriptTokens.Of(script))
        {
            if (token.Kind is ScriptTokenKind.Space or ScriptTokenKind.Comment)
            {
                var wide = token.Text.Contains('\n', StringComparison.Ordinal) ? Gap.Line : token.Kind == ScriptTokenKind.Space ? Gap.Space : Gap.None;
                gap = wide > gap ? wide : gap;
                continue;
            }
            if (lean.Length > 0) lean.Append(Between(lean[^1], token.Text[0], gap));
            lean.Append(token.Text);
            gap = Gap.None;
        }
        return lean.Append('\n').ToString();
    }

    private static string Between(char before, char after, Gap gap)
    {
        if (gap == Gap.None) return "";
        if (gap == Gap.Line) return GoesOnAfter.Contains(before, StringComparison.Ordinal) || GoesOnBefore.Contains(after, StringComparison.Ordinal) ? "" : "\n";
        return IsNeeded(before, after) ? " " : "";
    }

    // Between two words; between signs that would become one, as in a + +b; and beside a slash, which could begin a comment.
    private static bool IsNeeded(char before, char after) =>
        (IsWord(before) && IsWord(after)) || (before == after && before is '+' or '-') || before == '/' || after == '/'
        || (char.IsAsciiDigit(before) && after == '.');

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '#' or '\\' or '"' or '\'' or '`' || c > '\u007F';

    private enum Gap
    {
        None,
        Space,
        Line,
    }
}
