namespace EvidenceSite.Csl.Items;

/// <summary>The spans that are open while markup is read, innermost last.</summary>
internal sealed class MarkupStack
{
    private readonly List<OpenSpan> _open = [new("", "", PieceFormat.None)];

    public bool IsOpen(string name) => _open.Exists(s => s.Name == name);

    public void Add(string text) => _open[^1].Children.Add(new TextPiece(text));

    /// <param name="source">Shown as text if the span is never closed.</param>
    public void Open(string source, string name, PieceFormat format) => _open.Add(new(source, name, format));

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
