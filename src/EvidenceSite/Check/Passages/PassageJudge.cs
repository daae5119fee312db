namespace EvidenceSite.Check;

/// <summary>
/// Decides which passages of a file stand there by right. A passage that several sources hold needs the credit of one of
/// them: nobody can tell from which it was taken. One for each thread.
/// </summary>
internal sealed class PassageJudge(AuditedSources sources)
{
    private readonly List<(int Run, int From, int To)> right = [];

    /// <summary>The sources of which the last file held a passage by right, metadata aside.</summary>
    public HashSet<AuditedSource> Used { get; } = [];

    /// <summary>The passages that stand there by no right, each cut to the part for which that is so.</summary>
    /// <param name="isCredited">Whether the file credits a source.</param>
    public List<Passage> Judge(IEnumerable<Passage> found, Func<AuditedSource, bool> isCredited)
    {
        right.Clear();
        Used.Clear();
        // What may be shown goes first: where its credit is missing, that is the fault, and not that somebody else said the same.
        var ordered = found.Select(p => (Passage: p, Source: sources.Of(p)))
            .OrderBy(p => p.Source.IsWithheld).ThenBy(p => p.Source.Record.Id, StringComparer.Ordinal).ThenBy(p => p.Passage.Run).ThenBy(p => p.Passage.From).ToList();
        foreach (var (passage, source) in ordered) Allow(passage, source, isCredited(source));
        var wrong = new List<Passage>();
        foreach (var (passage, _) in ordered)
        {
            if (FirstWrong(passage) is not { } cut) continue;
            wrong.Add(cut);
            right.Add((cut.Run, cut.From, cut.From + cut.Length));
        }
        return wrong;
    }

    private void Allow(Passage passage, AuditedSource source, bool isCredited)
    {
        foreach (var (from, to) in source.Free) Allow(passage, from, to);
        if (!isCredited) return;
        if (!source.IsWithheld) Allow(passage, passage.At, passage.At + passage.Length);
        else foreach (var (from, to) in source.Quoted) Allow(passage, from, to);
        if (!source.Free.Exists(free => free.From <= passage.At && free.To >= passage.At + passage.Length)) Used.Add(source);
    }

    // The part of the passage between two places of the index.
    private void Allow(Passage passage, int from, int to)
    {
        var (start, end) = (Math.Max(from, passage.At), Math.Min(to, passage.At + passage.Length));
        if (end - start >= PassageIndex.Least) right.Add((passage.Run, start - passage.Shift, end - passage.Shift));
    }

    // Every ten words in a row must lie within one stretch that is right.
    private Passage? FirstWrong(Passage passage)
    {
        var end = passage.From + passage.Length;
        int? wrong = null;
        for (var from = passage.From; from + PassageIndex.Least <= end;)
        {
            var to = RightUpTo(passage.Run, from);
            if (to is null) wrong ??= from;
            else if (wrong is { } start) return Cut(passage, start, from + PassageIndex.Least - 1);
            from = to is { } reached ? reached - PassageIndex.Least + 1 : from + 1;
        }
        return wrong is { } first ? Cut(passage, first, end) : null;
    }

    private int? RightUpTo(int run, int from)
    {
        int? most = null;
        foreach (var stretch in right)
        {
            if (stretch.Run == run && stretch.From <= from && stretch.To >= from + PassageIndex.Least && stretch.To > (most ?? 0)) most = stretch.To;
        }
        return most;
    }

    private static Passage Cut(Passage passage, int from, int to) => passage with { From = from, At = from + passage.Shift, Length = to - from };
}
