using System.Text;

namespace EvidenceSite.Csl.Output;

/// <summary>
/// Builds trees of runs, one after another, from starts, texts and ends. A span that changes nothing where it stands leaves no trace in the tree.
/// </summary>
internal sealed class RunBuilder
{
    /// <summary>The text of the innermost run since its last child.</summary>
    private readonly StringBuilder _text = new();

    private readonly OpenRun _whole = new(RunFormat.None);
    private readonly Stack<OpenRun> _runs = new();
    private readonly Stack<(FormatState State, bool HasRun)> _spans = new();

    private OpenRun Innermost => _runs.TryPeek(out var run) ? run : _whole;

    public void Add(string text) => _text.Append(text);

    public void Start(PieceFormat format)
    {
        var around = _spans.TryPeek(out var span) ? span.State : FormatState.Plain;
        var (change, within) = around.Change(format);
        var hasRun = !ReferenceEquals(change, RunFormat.None);
        _spans.Push((within, hasRun));
        if (!hasRun) return;
        Flush();
        _runs.Push(new(change));
    }

    public void End()
    {
        if (!_spans.Pop().HasRun) return;
        Flush();
        var run = _runs.Pop();
        if (!run.IsEmpty) Innermost.Add(run.Finish());
    }

    /// <summary>Ends one tree, so that the next can begin.</summary>
    public FormattedRun Finish()
    {
        Flush();
        return _whole.Finish();
    }

    private void Flush()
    {
        if (_text.Length == 0) return;
        Innermost.Add(new TextRun(_text.ToString()));
        _text.Clear();
    }
}
