using System.Text;

namespace EvidenceSite.Export;

/// <summary>Lines of a tag and a value, as RIS, Refer and MEDLINE files have them. What is not known has no line.</summary>
/// <param name="form">How a tag is written before its value.</param>
/// <param name="lineEnd">What ends a line.</param>
internal sealed class TaggedLines(Func<string, string> form, string lineEnd)
{
    private readonly StringBuilder text = new();

    public void Add(string tag, string? value)
    {
        if (value is null) return;
        var line = PlainLine.Of(value);
        if (line.Length > 0) text.Append(form(tag)).Append(line).Append(lineEnd);
    }

    public void Add(string tag, IEnumerable<string> values)
    {
        foreach (var value in values) Add(tag, value);
    }

    /// <summary>A tag without value, or an empty line.</summary>
    public void End(string tag) => text.Append(tag).Append(lineEnd);

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());
}
