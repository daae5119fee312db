using System.Globalization;
using System.Text;

namespace EvidenceSite.Validate;

/// <summary>How messages show a value of the input: in double quotes, short, and harmless to a terminal.</summary>
internal static class Quoted
{
    private const int LongestShown = 80;

    /// <summary>The value in quotes; a long one is cut, and what cannot be seen is written as its code point, a line break or tab as a space.</summary>
    public static string Of(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var rune in value.EnumerateRunes().Take(LongestShown))
        {
            if (TextRules.IsForbidden(rune)) text.Append(CultureInfo.InvariantCulture, $"<{CodePoint(rune.Value)}>");
            else text.Append(rune.Value is '\n' or '\t' ? " " : rune.ToString());
        }
        if (value.Length > LongestShown && value.EnumerateRunes().Count() > LongestShown) text.Append('…');
        return text.Append('"').ToString();
    }

    /// <summary>Names in quotes with commas and a last "or".</summary>
    public static string List(IEnumerable<string> names)
    {
        var quoted = names.Select(Of).ToArray();
        return quoted.Length < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted[..^1])} or {quoted[^1]}";
    }

    /// <summary><c>U+202E</c>.</summary>
    public static string CodePoint(int value) => string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}");
}
