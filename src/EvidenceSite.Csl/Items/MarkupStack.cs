namespace EvidenceSite.Csl.Items;

/// <summary>The spans that are open while markup is read, innermost last.</summary>
internal sealed class MarkupStack
{
    /// <summary>No text that means something goes deeper, and one that does shall not exhaust the stack.</summary>
    private const int DeepestSpan = 50;

    private readonly List<OpenSpan> _open = [new("", "", PieceFormat.None)];
    private bool _hasContent;

    public bool IsOpen(string name) => _open.Exists(s => s.Name == name);

    public void Add(string text)
    {
        var children = _open[^1].Children;
        if (children is [.., TextPiece before]) children[^1] = before.With(before.Text + text);
        else children.Add(new TextPiece(text, _hasContent ? TextOrigin.WithinField : TextOrigin.Any));
        _hasContent = true;
    }

    /// <param name="source">Shown as text if the span is never closed.</param>
    public void Open(string source, string name, PieceFormat format)
    {
        if (_open.Count > DeepestSpan) Add(source);
        else _open.Add(new(source, name, format));
    }

    /// <param name="source">Shown as text if no such span is open.</param>
    public void Close(string name, string source)
    {
        if (!IsOpen(name))
        {
            Add(source);
            return;
        }
        while (_open[^1].Name != name) Dissolve();
        var span = Pop();
        _open[^1].Children.Add(new SpanPiece([.. span.Children], span.Format));
    }

    public Piece? Finish()
    {
        while (_open.Count > 1) Dissolve();
        return PieceList.Join(_open[0].Children);
    }

    /// <summary>An opener without closer was no markup after all.</summary>
    private void Dissolve()
    {
        var span = Pop();
        Add(span.Source);
        if (span.Children is [TextPiece first, ..])
        {
            Add(first.Text);
            span.Children.RemoveAt(0);
        }
        _open[^1].Children.AddRange(span.Children);
    }

    private OpenSpan Pop()
    {
        var span = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        return span;
    }

    private sealed record OpenSpan(string Source, string Name, PieceFormat Format)
    {
        public List<Piece> Children { get; } = [];
    }
}
