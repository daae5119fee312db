using EvidenceSite.Csl.Rendering;

namespace EvidenceSite.Csl.Citations;

/// <summary>Finds where each cite stands in respect to the earlier ones (CSL 1.0.2, Choose: position).</summary>
internal sealed class PositionFinder(Register register)
{
    /// <summary>Of citations in the text; those in notes are a sequence of their own.</summary>
    private readonly CiteHistory _text = new();

    private readonly CiteHistory _notes = new();

    /// <summary>For each cluster its cites; one of an unknown item is left out.</summary>
    public ImmutableArray<ImmutableArray<PlacedCite>> Find(ImmutableArray<Cluster> clusters) => [.. clusters.Select(Place)];

    private ImmutableArray<PlacedCite> Place(Cluster cluster)
    {
        var history = cluster.Note == 0 ? _text : _notes;
        var placed = ImmutableArray.CreateBuilder<PlacedCite>(cluster.Cites.Length);
        foreach (var cite in cluster.Cites)
        {
            if (register.Find(cite.Id) is not { } entry) continue;
            var before = placed.Count > 0 ? placed[^1].Cite : history.LoneCiteBefore(cluster.Note);
            placed.Add(new(cite, Context(entry, cite, before, history.Add(cite.Id, cluster.Note))));
        }
        history.Close(cluster.Note, placed);
        return placed.DrainToImmutable();
    }

    private CiteContext Context(CiteContext entry, Cite cite, Cite? before, CiteHistory.Earlier earlier)
    {
        var position = cite.Position ?? (earlier.IsAny ? Repeated(cite, before) : CitePosition.First);
        return entry with
        {
            Locator = string.IsNullOrEmpty(cite.Locator) ? null : cite.Locator.Trim(),
            LocatorLabel = LocatorLabels.Normalise(cite.Label ?? ""),
            SuppressAuthor = cite.SuppressAuthor,
            Position = position,
            FirstNote = earlier.FirstNote,
            IsNearNote = earlier.IsAny && earlier.Distance <= register.Context.Style.Citation.NearNoteDistance,
        };
    }

    private static CitePosition Repeated(Cite cite, Cite? before)
    {
        if (before is null || before.Id != cite.Id) return CitePosition.Subsequent;
        if (string.IsNullOrEmpty(cite.Locator)) return string.IsNullOrEmpty(before.Locator) ? CitePosition.Ibid : CitePosition.Subsequent;
        return cite.Locator == before.Locator && cite.Label == before.Label ? CitePosition.Ibid : CitePosition.IbidWithLocator;
    }
}
