using System.Text.RegularExpressions;

namespace EvidenceSite.Tests.Export.Formats.Readers;

/// <summary>Reads entries, names and texts as BibTeX does: braces count also behind a backslash, and names fall apart at "and" and commas outside braces.</summary>
internal static partial class TexReader
{
    /// <summary>Type, key and fields of each entry; nothing but blanks may stand between entries.</summary>
    public static IEnumerable<(string Type, string Key, Dictionary<string, string> Fields)> Entries(string text)
    {
        var at = 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (at == text.Length) yield break;
            var head = Head().Match(text, at);
            Assert.True(head.Success, $"No entry begins at: {text[at..Math.Min(at + 40, text.Length)]}");
            at += head.Length;
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var field = Field().Match(text, at); field.Success; field = Field().Match(text, at))
            {
                at += field.Length;
                var end = text[at] == '{' ? Closing(text, at) : at + Word().Match(text, at).Length - 1;
                fields.Add(field.Groups[1].Value, text[at] == '{' ? text[(at + 1)..end] : text[at..(end + 1)]);
                at = end + 1;
            }
            Assert.Equal("\n}", text[at..(at + 2)]);
            at += 2;
            yield return (head.Groups[1].Value, head.Groups[2].Value, fields);
        }
    }

    /// <summary>What TeX shows of a field.</summary>
    public static string Shown(string value)
    {
        var text = Command().Replace(value, command => command.Groups[1].Value switch
        {
            "textbackslash" => "\u0001",
            "textbraceleft" => "\u0002",
            "textbraceright" => "\u0003",
            "textasciitilde" => "~",
            "textasciicircum" => "^",
            "textasciigrave" => "\u0004",
            "textless" => "\u0005",
            "textgreater" => "\u0006",
            _ => throw new FormatException(command.Value),
        });
        text = Escape().Replace(text, "$1");
        Assert.DoesNotContain('\\', text);
        // What TeX's fonts make other signs of.
        Assert.DoesNotMatch("--|''|,,|[<>`]", text);
        return text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)
            .Replace('\u0001', '\\').Replace('\u0002', '{').Replace('\u0003', '}').Replace('\u0004', '`').Replace('\u0005', '<').Replace('\u0006', '>');
    }

    /// <summary>The names of a field, inverted.</summary>
    public static IEnumerable<string> Names(string value) => Split(value, " and ").Select(name =>
    {
        Assert.NotEqual("others", name);
        var parts = Split(name, ",").Select(part => part.Trim()).ToArray();
        if (parts.Length == 1)
        {
            // First von Last: a single word or group is all Last.
            Assert.Single(Split(name, " "));
            return Shown(name);
        }
        Assert.InRange(parts.Length, 2, 3);
        var given = Shown(parts[^1]);
        return Shown(parts[0]) + (given.Length > 0 ? $", {given}" : "") + (parts.Length == 3 ? $", {Shown(parts[1])}" : "");
    });

    private static int Closing(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0) return at;
        }
        throw new FormatException("A brace stays open");
    }

    private static List<string> Split(string text, string divider)
    {
        var (parts, start, depth) = (new List<string>(), 0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth != 0 || string.Compare(text, at, divider, 0, divider.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            parts.Add(text[start..at]);
            start = at + divider.Length;
            at = start - 1;
        }
        parts.Add(text[start..]);
        return parts;
    }

    [GeneratedRegex(@"\G@([a-z]+)\{([A-Za-z0-9._:-]+)")]
    private static partial Regex Head();

    [GeneratedRegex(@"\G,\n  ([a-z]+) = ")]
    private static partial Regex Field();

    [GeneratedRegex(@"\G[a-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\\([a-z]+)\{\}")]
    private static partial Regex Command();

    [GeneratedRegex(@"\\([$&%#_])")]
    private static partial Regex Escape();
}
