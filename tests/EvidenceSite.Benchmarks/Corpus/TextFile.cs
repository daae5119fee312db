using System.Text;

namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>Collects the lines of a file.</summary>
internal sealed class TextFile
{
    private const int Width = 120;

    private readonly StringBuilder text = new();

    public TextFile Line(string line)
    {
        text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Breaks at blanks, as people do who write such files by hand.</summary>
    public TextFile Wrapped(string words, string before)
    {
        var rest = words.AsSpan();
        while (rest.Length > Width)
        {
            var end = rest[..Width].LastIndexOf(' ');
            text.Append(before).Append(rest[..end]).Append('\n');
            rest = rest[(end + 1)..];
        }
        text.Append(before).Append(rest).Append('\n');
        return this;
    }

    /// <summary>A YAML scalar in double quotes.</summary>
    public static string Quoted(string value) => $"\"{value.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    public override string ToString() => text.ToString();
}
