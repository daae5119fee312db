using System.Globalization;
using System.Text;

namespace EvidenceSite.Cli.Output;

/// <summary>Makes text from the input safe to print: it must not move the cursor, change colours or begin a line of its own.</summary>
internal static class PrintedText
{
    /// <summary>The text on one line, with control characters and those that turn the direction of writing written out as <c>\u001b</c>.</summary>
    public static string Line(string text)
    {
        if (!text.Any(IsUnsafe)) return text;
        var result = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsUnsafe(c)) result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else result.Append(c);
        }
        return result.ToString();
    }

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
