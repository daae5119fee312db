using System.Text;

namespace EvidenceSite.Csl.Output;

/// <summary>A run that is still being written.</summary>
internal sealed class OpenRun(RunFormat format, FormatState state)
{
    private readonly StringBuilder _text = new();
    private readonly List<Run> _children = [];

    public RunFormat Format { get; } = format;

    public FormatState State { get; } = state;

    public bool IsEmpty => _children.Count == 0 && _text.Length == 0;

    public void Add(string text) => _text.Append(text);

    public void Add(Run run)
    {
        Flush();
        _children.Add(run);
    }

    /// <summary>Takes over the contents of a run that turned out to change nothing.</summary>
    public void Absorb(OpenRun run)
    {
        foreach (var child in run._children)
        {
            if (child is TextRun text) Add(text.Text);
            else Add(child);
        }
        _text.Append(run._text);
    }

    public FormattedRun Finish()
    {
        Flush();
        return new(Format, [.. _children]);
    }

    private void Flush()
    {
        if (_text.Length == 0) return;
        _children.Add(new TextRun(_text.ToString()));
        _text.Clear();
    }
}
