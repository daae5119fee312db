using System.Text.RegularExpressions;

namespace EvidenceSite.Theme;

/// <summary>A script without what only its writers need: comments, types in comments, indents and empty lines.</summary>
internal static partial class LeanScript
{
    public static string Of(string script)
    {
        var bare = StringOrComment().Replace(script, match => match.Value.StartsWith("/*", StringComparison.Ordinal) ? "" : match.Value);
        return string.Join('\n', bare.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))) + "\n";
    }

    // Strings and templates may hold what looks like a comment. A comment behind code on its line is left, since a regular expression may look like one.
    [GeneratedRegex(@"""(?:[^""\\\n]|\\.)*""|`(?:[^`\\]|\\.)*`|/\*.*?\*/ ?", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex StringOrComment();
}
