namespace EvidenceSite.Cite;

/// <summary>Finds the words of each cite in the finished words of its cluster, in the order of the style.</summary>
internal sealed class ClusterWords
{
    private readonly List<(int Cite, string Before, ImmutableArray<CiteRun>.Builder Runs)> found = [];
    private string between = "";
    private bool isInside;

    private ClusterWords()
    {
    }

    /// <summary>The marks with what they show. A cite of which the style says nothing shows the number of its reference.</summary>
    public static ImmutableArray<CiteMark> Give(ImmutableArray<CiteMark> marks, IEnumerable<CiteRun> cluster)
    {
        var words = new ClusterWords();
        foreach (var run in cluster) words.Read(run);
        return words.Marks(marks);
    }

    private void Read(CiteRun run)
    {
        var start = 0;
        for (var at = 0; at <= run.Text.Length; at++)
        {
            if (at < run.Text.Length && Guard.BeginOf(run.Text[at]) is null && !Guard.IsEnd(run.Text[at])) continue;
            Take(run with { Text = Guard.Lift(run.Text[start..at]) });
            start = at + 1;
            if (at == run.Text.Length) return;
            if (Guard.BeginOf(run.Text[at]) is { } cite) Begin(cite);
            else isInside = false;
        }
    }

    private void Begin(int cite)
    {
        found.Add((cite, between, ImmutableArray.CreateBuilder<CiteRun>()));
        (between, isInside) = ("", true);
    }

    private void Take(CiteRun run)
    {
        if (run.Text.Length == 0) return;
        if (isInside) found[^1].Runs.Add(run);
        else between += run.Text;
    }

    private ImmutableArray<CiteMark> Marks(ImmutableArray<CiteMark> marks)
    {
        var shown = found.Where(f => f.Cite < marks.Length && f.Runs.Count > 0).DistinctBy(f => f.Cite)
            .Select(f => marks[f.Cite] with { Before = f.Before, Runs = f.Runs.ToImmutable() }).ToList();
        foreach (var mark in marks.Where(m => !shown.Exists(s => s.Id == m.Id))) shown.Add(Numbered(mark, shown.Count > 0 ? " " : ""));
        if (shown.Count > 0) shown[^1] = shown[^1] with { After = between };
        return [.. shown];
    }

    private static CiteMark Numbered(CiteMark mark, string before) =>
        mark with { Before = before, Runs = [new CiteRun($"[{mark.Number}]")] };
}
