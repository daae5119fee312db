using System.Buffers;
using System.Text.RegularExpressions;

namespace EvidenceSite.Theme;

/// <summary>A script without what only its writers need: comments, types in comments, indents, and blanks and line ends that mean nothing.</summary>
internal static partial class LeanScript
{
    private static readonly SearchValues<char> Unclear = SearchValues.Create("/'`");

    public static string Of(string script)
    {
        var bare = StringOrComment().Replace(script, match => match.Value.StartsWith("/*", StringComparison.Ordinal) ? "" : match.Value);
        var lines = bare.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));
        // Within a template a line end is text.
        var hasLongTemplate = StringOrComment().Matches(bare).Any(match => match.Value[0] == '`' && match.Value.Contains('\n', StringComparison.Ordinal));
        return hasLongTemplate ? string.Join('\n', lines) + "\n" : string.Concat(lines.Select(Line)).TrimEnd('\n') + "\n";
    }

    // Behind these marks a line end means nothing, unless it ends a comment. Behind a brace that closes it may be a semicolon.
    private static string Line(string line)
    {
        var close = line.AsSpan().ContainsAny(Unclear) ? line : StringOrMark().Replace(line, "$1$2");
        return close[^1] is ';' or '{' or ',' or '(' or '[' && !close.Contains("//", StringComparison.Ordinal) ? close : close + "\n";
    }

    // Strings and templates may hold what looks like a comment. A comment behind code on its line is left, since a regular expression may look like one.
    [GeneratedRegex(@"""(?:[^""\\\n]|\\.)*""|`(?:[^`\\]|\\.)*`|/\*.*?\*/ ?", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex StringOrComment();

    // Marks that are no part of another one whatever stands beside them, as + and - may be. In lines with a template or a regular expression, blanks may be text.
    [GeneratedRegex(@"(""(?:[^""\\]|\\.)*"")| *(=>|[=!]==|&&|\|\||\?\?|[,;:?={}()]) *", RegexOptions.CultureInvariant)]
    private static partial Regex StringOrMark();
}
