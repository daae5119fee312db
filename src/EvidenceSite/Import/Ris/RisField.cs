using System.Text;

namespace EvidenceSite.Import;

/// <summary>A field of a RIS entry.</summary>
/// <param name="tag">Two characters, such as <c>AU</c>.</param>
/// <param name="text">What stands behind the hyphen.</param>
/// <param name="place">Where the value begins.</param>
internal sealed class RisField(string tag, string text, Place place)
{
    private readonly StringBuilder text = new(text);

    public string Tag { get; } = tag;

    public Place Place { get; } = place;

    public string Text => text.ToString();

    public void Continue(string line) => text.Append('\n').Append(line);

    /// <summary>The tag of a line; null for one that continues the line before. Some programs write one blank before the hyphen.</summary>
    public static string? TagOf(string line)
    {
        var hyphen = Hyphen(line);
        return hyphen > 0 ? line[..2] : null;
    }

    public static string ValueOf(string line) => line[(Hyphen(line) + 1)..].Trim();

    /// <summary>The column of the value, from 1.</summary>
    public static int ColumnOf(string line)
    {
        var start = Hyphen(line) + 1;
        while (start < line.Length && line[start] == ' ') start++;
        return start + 1;
    }

    private static int Hyphen(string line)
    {
        if (line.Length < 4 || !char.IsAsciiLetterUpper(line[0]) || !(char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1])) || line[2] != ' ') return -1;
        var hyphen = line[3] == '-' ? 3 : line.Length > 4 && line[3] == ' ' && line[4] == '-' ? 4 : -1;
        return hyphen > 0 && (hyphen + 1 == line.Length || line[hyphen + 1] == ' ') ? hyphen : -1;
    }
}
