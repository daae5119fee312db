using System.Text.RegularExpressions;

namespace EvidenceSite.Theme;

/// <summary>A style sheet without what only its writers need: comments, white space beside marks, and the zeros of fractions. Every page waits for it.</summary>
internal static partial class LeanStyle
{
    public static string Of(string css)
    {
        var bare = StringOrComment().Replace(css, match => match.Value[0] == '/' ? "" : match.Value);
        var close = StringOrSpace().Replace(bare, match => match.Groups["mark"] is { Success: true } mark ? mark.Value : match.Value);
        return StringOrZero().Replace(close, match => match.Value[0] == '0' ? "" : match.Value).Trim() + "\n";
    }

    // A string may hold what looks like a comment, so strings are matched too and kept (CSS Syntax Level 3, sections 4.3.2 and 4.3.5).
    private const string String = @"""(?:[^""\\\n]|\\.)*""|'(?:[^'\\\n]|\\.)*'";

    [GeneratedRegex(String + @"|/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex StringOrComment();

    // White space before a colon makes a descendant of what follows, and that around + and - belongs to calc(); all other marks need none.
    [GeneratedRegex(String + @"|\s*(?:;\s*)?(?<mark>[{}])\s*|\s*(?<mark>[;,>])\s*|(?<mark>:)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex StringOrSpace();

    // The zero of a fraction.
    [GeneratedRegex(String + @"|(?<![\w.])0(?=\.[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex StringOrZero();
}
