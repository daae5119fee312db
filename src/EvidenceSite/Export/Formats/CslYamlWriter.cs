using System.Text;
using System.Text.Json;

namespace EvidenceSite.Export;

/// <summary>CSL-YAML, as pandoc reads it: the items of CSL-JSON under <c>references</c>.</summary>
internal sealed class CslYamlWriter : IFormatWriter
{
    public ExportFormat Format => ExportFormat.CslYaml;

    public FileFrame Frame { get; } = new("---\nreferences:\n", "", "...\n") { Empty = "---\nreferences: []\n...\n" };

    public byte[] Entry(ExportItem item)
    {
        using var json = JsonDocument.Parse(CslJson.Item(item.Record));
        var yaml = new StringBuilder();
        Block(yaml, json.RootElement, "");
        return Encoding.UTF8.GetBytes(yaml.ToString());
    }

    // An entry of a list: its first key stands behind the hyphen.
    private static void Block(StringBuilder yaml, JsonElement item, string indent)
    {
        var start = indent + "- ";
        foreach (var member in item.EnumerateObject())
        {
            yaml.Append(start).Append(member.Name).Append(':');
            Value(yaml, member.Value, indent + "  ");
            start = indent + "  ";
        }
    }

    private static void Value(StringBuilder yaml, JsonElement value, string indent)
    {
        if (value.ValueKind == JsonValueKind.String) yaml.Append(' ').Append(Quoted(value.GetString()!)).Append('\n');
        else if (value.ValueKind == JsonValueKind.Object) yaml.Append('\n').Append(indent).Append("  date-parts: ").Append(Dates(value)).Append('\n');
        else
        {
            yaml.Append('\n');
            foreach (var name in value.EnumerateArray()) Block(yaml, name, indent);
        }
    }

    private static string Dates(JsonElement date)
    {
        var dates = date.GetProperty("date-parts").EnumerateArray().Select(parts => $"[{string.Join(", ", parts.EnumerateArray().Select(p => p.GetRawText()))}]");
        return $"[{string.Join(", ", dates)}]";
    }

    // In double quotes every text is one scalar, and what may not stand in a file has an escape (YAML 1.2, sections 5.1 and 5.7).
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c == '\n') quoted.Append("\\n");
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF') quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
