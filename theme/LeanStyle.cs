using System.Text.RegularExpressions;

namespace EvidenceSite.Theme;

/// <summary>A style sheet without what only its writers need: comments, indents and empty lines. Every page waits for it.</summary>
internal static partial class LeanStyle
{
    public static string Of(string css)
    {
        var bare = StringOrComment().Replace(css, match => match.Value[0] == '/' ? "" : match.Value);
        return string.Join('\n', bare.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)) + "\n";
    }

    // A string may hold what looks like a comment, so strings are matched too and kept (CSS Syntax Level 3, sections 4.3.2 and 4.3.5).
    [GeneratedRegex(@"""(?:[^""\\\n]|\\.)*""|'(?:[^'\\\n]|\\.)*'|/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex StringOrComment();
}
