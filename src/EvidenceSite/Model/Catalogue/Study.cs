namespace EvidenceSite.Model;

/// <summary>A record with everything the catalogue knows around it.</summary>
public sealed record Study
{
    public required Record Record { get; init; }

    /// <summary>Our own words on it; null when nobody wrote any.</summary>
    public Summary? Summary { get; init; }

    /// <summary>The record's authors as the catalogue groups them, in the record's order.</summary>
    public ImmutableArray<AuthorEntry> Authors { get; init; } = [];

    /// <summary>Topics of record and summary together, ordered as in the vocabulary.</summary>
    public ImmutableArray<Concept> Topics { get; init; } = [];

    /// <summary>What may be shown of it. Its record holds no more than that.</summary>
    public ReuseDecision Reuse { get; init; } = ReuseDecision.OfUnknown;

    public Concept? Design { get; init; }

    /// <summary>Who was studied; empty when no summary says so.</summary>
    public ImmutableArray<Concept> Populations { get; init; } = [];

    public JournalEntry? Journal { get; init; }

    /// <summary>Other studies that share authors, topics or rare title words, the nearest first; at most five.</summary>
    public ImmutableArray<string> RelatedIds { get; init; } = [];

    /// <summary>Other forms of its work, those it names itself first; then by the other's id.</summary>
    public ImmutableArray<StudyRelation> Relations { get; init; } = [];

    /// <summary>Briefs that cite it or one of its findings, by slug.</summary>
    public ImmutableArray<Brief> UsedIn { get; init; } = [];

    /// <summary>The claims of these briefs that rest on it, by brief and in reading order.</summary>
    public ImmutableArray<ClaimUse> Claims { get; init; } = [];

    /// <summary>Where the quotations of its findings stand in its abstract.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    public string Id => Record.Id;

    /// <summary>The year of publication; null when unknown.</summary>
    public int? Year => Record.Issued?.Year;
}
