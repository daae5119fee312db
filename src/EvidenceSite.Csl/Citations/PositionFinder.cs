using EvidenceSite.Csl.Rendering;

namespace EvidenceSite.Csl.Citations;

/// <summary>Finds where each cite stands in respect to the earlier ones (CSL 1.0.2, Choose: position).</summary>
internal sealed class PositionFinder(Register register)
{
    private readonly Dictionary<string, (int First, int Last)> _notes = new(StringComparer.Ordinal);

    /// <summary>For each cluster its cites; one of an unknown item is left out.</summary>
    public ImmutableArray<ImmutableArray<PlacedCite>> Find(ImmutableArray<Cluster> clusters)
    {
        var places = ImmutableArray.CreateBuilder<ImmutableArray<PlacedCite>>(clusters.Length);
        ImmutableArray<PlacedCite> before = [];
        foreach (var cluster in clusters)
        {
            var placed = Place(cluster, before);
            places.Add(placed);
            if (!placed.IsEmpty) before = placed;
        }
        return places.MoveToImmutable();
    }

    private ImmutableArray<PlacedCite> Place(Cluster cluster, ImmutableArray<PlacedCite> clusterBefore)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedCite>(cluster.Cites.Length);
        foreach (var cite in cluster.Cites)
        {
            if (register.Find(cite.Id) is not { } entry) continue;
            var before = placed.Count > 0 ? placed[^1].Cite : clusterBefore.Length == 1 ? clusterBefore[0].Cite : null;
            placed.Add(new(cite, Context(entry, cite, before, cluster.Note)));
        }
        return placed.DrainToImmutable();
    }

    private CiteContext Context(CiteContext entry, Cite cite, Cite? before, int note)
    {
        var isSubsequent = _notes.TryGetValue(cite.Id, out var notes);
        _notes[cite.Id] = (isSubsequent ? notes.First : note, note);
        return entry with
        {
            Locator = string.IsNullOrEmpty(cite.Locator) ? null : cite.Locator.Trim(),
            LocatorLabel = LocatorLabels.Normalise(cite.Label ?? ""),
            SuppressAuthor = cite.SuppressAuthor,
            Position = isSubsequent ? Repeated(cite, before) : Position.First,
            FirstNote = isSubsequent ? notes.First : 0,
            IsNearNote = isSubsequent && note - notes.Last <= register.Context.Style.Citation.NearNoteDistance,
        };
    }

    private static Position Repeated(Cite cite, Cite? before)
    {
        if (before is null || before.Id != cite.Id) return Position.Subsequent;
        if (string.IsNullOrEmpty(cite.Locator)) return string.IsNullOrEmpty(before.Locator) ? Position.Ibid : Position.Subsequent;
        return cite.Locator == before.Locator && cite.Label == before.Label ? Position.Ibid : Position.IbidWithLocator;
    }
}
