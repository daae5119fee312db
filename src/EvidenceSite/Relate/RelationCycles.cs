namespace EvidenceSite.Relate;

/// <summary>Each relation leads from an earlier form of a work to a later one, so following them must come to an end.</summary>
internal sealed class RelationCycles(IReadOnlyDictionary<string, List<(string Target, Place Place)>> later, DiagnosticBag bag)
{
    private readonly HashSet<string> done = new(StringComparer.Ordinal);

    // The way that led here: each record with the number of its relations that were followed.
    private readonly List<string> path = [];
    private readonly List<int> followed = [];
    private readonly Dictionary<string, int> depths = new(StringComparer.Ordinal);

    /// <summary>Reports each relation that leads back to where the way came from.</summary>
    /// <param name="later">By record: the later forms it names.</param>
    /// <param name="ids">The records that name any.</param>
    public static void Report(IReadOnlyDictionary<string, List<(string Target, Place Place)>> later, IEnumerable<string> ids, DiagnosticBag bag)
    {
        var cycles = new RelationCycles(later, bag);
        foreach (var id in ids) cycles.Follow(id);
    }

    // Without recursion: a chain of records may be as long as a catalogue.
    private void Follow(string first)
    {
        if (!done.Contains(first)) Enter(first);
        while (path.Count > 0)
        {
            var targets = later.GetValueOrDefault(path[^1]) ?? [];
            if (followed[^1] == targets.Count)
            {
                Leave();
                continue;
            }
            var (target, place) = targets[followed[^1]++];
            if (depths.TryGetValue(target, out var depth)) Add(depth, target, place);
            else if (!done.Contains(target)) Enter(target);
        }
    }

    private void Enter(string id)
    {
        depths.Add(id, path.Count);
        path.Add(id);
        followed.Add(0);
    }

    private void Leave()
    {
        done.Add(path[^1]);
        depths.Remove(path[^1]);
        path.RemoveAt(path.Count - 1);
        followed.RemoveAt(followed.Count - 1);
    }

    private void Add(int depth, string target, Place place) => bag.Add(
        Codes.RelationCycle, place, $"The relations lead from \"{target}\" back to it: {string.Join(" → ", path[depth..].Append(target))}",
        "Keep the relation that stands in the earlier form, and take out the other");
}
