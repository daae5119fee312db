using System.Text;

namespace EvidenceSite.Csl.Output;

/// <summary>Walks a tree of runs and writes it; a kind of output says how it escapes and what it puts around formats.</summary>
internal abstract class RunWriter
{
    protected StringBuilder Output { get; } = new();

    public string Write(Run run)
    {
        Visit(run);
        return Output.ToString();
    }

    protected abstract void WriteText(string text);

    protected abstract void Open(RunFormat format);

    protected abstract void Close(RunFormat format);

    private void Visit(Run run)
    {
        if (run is TextRun text) WriteText(text.Text);
        if (run is not FormattedRun formatted) return;
        Open(formatted.Format);
        foreach (var child in formatted.Children) Visit(child);
        Close(formatted.Format);
    }
}
