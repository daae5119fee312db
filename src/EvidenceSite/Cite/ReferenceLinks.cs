namespace EvidenceSite.Cite;

/// <summary>Makes links of the addresses and identifiers in a reference.</summary>
internal static class ReferenceLinks
{
    /// <param name="links">What to look for, and where it leads; the first that is found in a run is taken.</param>
    public static ImmutableArray<CiteRun> Add(ImmutableArray<CiteRun> runs, ImmutableArray<KeyValuePair<string, string>> links)
    {
        if (links.IsEmpty) return runs;
        var linked = ImmutableArray.CreateBuilder<CiteRun>(runs.Length + 2);
        foreach (var run in runs) Split(run, links, linked);
        return linked.ToImmutable();
    }

    private static void Split(CiteRun run, ImmutableArray<KeyValuePair<string, string>> links, ImmutableArray<CiteRun>.Builder linked)
    {
        foreach (var (text, address) in links)
        {
            // From the end: a title may name its own address, too.
            var start = run.Text.LastIndexOf(text, StringComparison.OrdinalIgnoreCase);
            if (start < 0) continue;
            var end = start + text.Length;
            if (start > 0) linked.Add(run with { Text = run.Text[..start] });
            linked.Add(run with { Text = run.Text[start..end], Link = address });
            if (end < run.Text.Length) linked.Add(run with { Text = run.Text[end..] });
            return;
        }
        linked.Add(run);
    }
}
