namespace EvidenceSite.Model;

/// <summary>All input we stand by: what Validate hands to Relate.</summary>
/// <param name="Records">Ordered by id, as are the lists of documents.</param>
/// <param name="Texts">In the order of <see cref="SiteSettings.Languages"/>.</param>
public sealed record Content(
    SiteSettings Site,
    ImmutableArray<InterfaceTexts> Texts,
    ImmutableArray<Record> Records,
    ImmutableArray<Summary> Summaries,
    ImmutableArray<Brief> Briefs,
    ImmutableArray<ProsePage> Pages,
    ImmutableArray<Concept> Topics,
    ImmutableArray<Concept> Designs,
    ImmutableArray<Journal> Journals,
    ImmutableArray<GlossaryTerm> Glossary)
{
    /// <summary>Groups of people that studies were about, as in their vocabulary.</summary>
    public ImmutableArray<Concept> Populations { get; init; } = [];

    /// <summary>The published versions of briefs, by slug and number.</summary>
    public ImmutableArray<FrozenBrief> FrozenBriefs { get; init; } = [];

    /// <summary>What the lists of versions say of them, by slug and number.</summary>
    public ImmutableArray<RecordedVersion> RecordedVersions { get; init; } = [];

    /// <summary>What may be published of a source, by its licence.</summary>
    public ReusePolicy Policy { get; init; } = ReusePolicy.Default;

    /// <summary>How the site cites, and the styles for it.</summary>
    public CitationSettings Citations { get; init; } = new();
}
