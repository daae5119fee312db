namespace EvidenceSite.Theme.Words;

/// <summary>Marks passages in a text so that they nest, as elements must: one that crosses another is closed with it and opened again.</summary>
internal static class MarkedText
{
    /// <summary>The pieces in reading order.</summary>
    public static ImmutableArray<MarkedPiece> Of(string text, IEnumerable<Passage> passages)
    {
        var waiting = new Queue<Passage>(passages.OrderBy(p => p.Start).ThenByDescending(p => p.End));
        var pieces = ImmutableArray.CreateBuilder<MarkedPiece>();
        var open = new Stack<Passage>();
        var at = 0;
        while (waiting.Count > 0 || open.Count > 0)
        {
            var next = Next(waiting, open);
            if (next > at) pieces.Add(new(text[at..next]));
            at = next;
            CloseEnded(at, open, pieces);
            while (waiting.TryPeek(out var first) && first.Start == at) Open(waiting.Dequeue(), isFirst: true, open, pieces);
        }
        if (at < text.Length) pieces.Add(new(text[at..]));
        return pieces.ToImmutable();
    }

    private static int Next(Queue<Passage> waiting, Stack<Passage> open)
    {
        var end = open.Count == 0 ? int.MaxValue : open.Min(p => p.End);
        return waiting.TryPeek(out var first) ? Math.Min(end, first.Start) : end;
    }

    private static void Open(Passage passage, bool isFirst, Stack<Passage> open, ImmutableArray<MarkedPiece>.Builder pieces)
    {
        open.Push(passage);
        pieces.Add(new(null, passage, isFirst));
    }

    private static void CloseEnded(int at, Stack<Passage> open, ImmutableArray<MarkedPiece>.Builder pieces)
    {
        var crossed = new Stack<Passage>();
        while (open.Any(p => p.End == at))
        {
            var inner = open.Pop();
            pieces.Add(MarkedPiece.Close);
            if (inner.End > at) crossed.Push(inner);
        }
        while (crossed.TryPop(out var passage)) Open(passage, isFirst: false, open, pieces);
    }
}
