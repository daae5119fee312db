using System.Text;

namespace EvidenceSite.Export;

/// <summary>
/// Text for formats in which a line is a field: without what ends a line or a field, or what no file may hold, and with single
/// blanks. Some readers of RIS take two of them before a hyphen for a tag, wherever they stand.
/// </summary>
internal static class PlainLine
{
    /// <summary>The text in one line; empty when nothing of it can be seen.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && c != '\uFEFF') line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        if (line.Length > 0 && line[^1] == ' ') line.Length--;
        return line.ToString();
    }
}
