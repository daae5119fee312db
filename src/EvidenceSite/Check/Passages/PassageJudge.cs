namespace EvidenceSite.Check;

/// <summary>
/// Decides which passages of a file stand there by right. A passage that several sources hold needs the credit of one of
/// them: nobody can tell from which it was taken. One for each thread.
/// </summary>
internal sealed class PassageJudge(AuditedSources sources)
{
    // Of the text that is looked at: first and last word of what stands there by right.
    private readonly List<(int From, int To)> right = [];

    /// <summary>The sources of which the last file held a passage by right, metadata aside.</summary>
    public HashSet<AuditedSource> Used { get; } = [];

    /// <summary>The passages that stand there by no right, each cut to the part for which that is so.</summary>
    /// <param name="isCredited">Whether the file credits a source.</param>
    public List<FoundPassage> Judge(IEnumerable<FoundPassage> found, Func<AuditedSource, bool> isCredited)
    {
        Used.Clear();
        var wrong = new List<FoundPassage>();
        foreach (var text in found.GroupBy(p => p.Run)) JudgeText([.. text.Select(p => (p, sources.Of(p)))], isCredited, wrong);
        return wrong;
    }

    // What may be shown goes first: where its credit is missing, that is the fault, and not that somebody else said the same.
    private void JudgeText(ImmutableArray<(FoundPassage FoundPassage, AuditedSource Source)> found, Func<AuditedSource, bool> isCredited, List<FoundPassage> wrong)
    {
        right.Clear();
        foreach (var (passage, source) in found) Allow(passage, source, isCredited(source));
        foreach (var (passage, _) in found.OrderBy(p => p.Source.IsWithheld).ThenBy(p => p.Source.Record.Id, StringComparer.Ordinal).ThenBy(p => p.FoundPassage.From))
        {
            if (FirstWrong(passage) is not { } cut) continue;
            wrong.Add(cut);
            right.Add((cut.From, cut.From + cut.Length));
        }
    }

    private void Allow(FoundPassage passage, AuditedSource source, bool isCredited)
    {
        foreach (var (from, to) in source.Free) Allow(passage, from, to);
        if (!isCredited) return;
        if (!source.IsWithheld) Allow(passage, passage.At, passage.At + passage.Length);
        else foreach (var (from, to) in source.Quoted) Allow(passage, from, to);
        if (!source.Free.Exists(free => free.From <= passage.At && free.To >= passage.At + passage.Length)) Used.Add(source);
    }

    // The part of the passage between two places of the index.
    private void Allow(FoundPassage passage, int from, int to)
    {
        var (start, end) = (Math.Max(from, passage.At), Math.Min(to, passage.At + passage.Length));
        if (end - start >= PassageIndex.Least) right.Add((start - passage.Shift, end - passage.Shift));
    }

    // Every ten words in a row must lie within one stretch that is right.
    private FoundPassage? FirstWrong(FoundPassage passage)
    {
        var end = passage.From + passage.Length;
        int? wrong = null;
        for (var from = passage.From; from + PassageIndex.Least <= end;)
        {
            var to = RightUpTo(from);
            if (to is null) wrong ??= from;
            else if (wrong is { } start) return Cut(passage, start, from + PassageIndex.Least - 1);
            from = to is { } reached ? reached - PassageIndex.Least + 1 : from + 1;
        }
        return wrong is { } first ? Cut(passage, first, end) : null;
    }

    private int? RightUpTo(int from)
    {
        int? most = null;
        foreach (var stretch in right)
        {
            if (stretch.From <= from && stretch.To >= from + PassageIndex.Least && stretch.To > (most ?? 0)) most = stretch.To;
        }
        return most;
    }

    private static FoundPassage Cut(FoundPassage passage, int from, int to) => passage with { From = from, At = from + passage.Shift, Length = to - from };
}
