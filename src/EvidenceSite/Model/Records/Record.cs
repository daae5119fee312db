namespace EvidenceSite.Model;

/// <summary>A bibliographic record we stand by: a CSL item with licence, labelled abstract, status and provenance.</summary>
public sealed record Record
{
    /// <summary>The permanent id: the file's name and the page's address.</summary>
    public required string Id { get; init; }

    /// <summary>The CSL 1.0.2 item type, such as <c>article-journal</c>.</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    /// <summary>In the order of the work; empty when it has none.</summary>
    public ImmutableArray<PersonName> Authors { get; init; } = [];

    /// <summary>Everyone else, in written order.</summary>
    public ImmutableArray<Contributor> Contributors { get; init; } = [];

    /// <summary>CSL <c>container-title</c>: the journal, book or site.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>CSL <c>container-title-short</c>.</summary>
    public string? ContainerTitleShort { get; init; }

    public PartialDate? Issued { get; init; }

    public Doi? Doi { get; init; }

    public Pmid? Pmid { get; init; }

    public Pmcid? Pmcid { get; init; }

    public ImmutableArray<Issn> Issns { get; init; } = [];

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    /// <summary>Page or page range as the source has it.</summary>
    public string? Page { get; init; }

    /// <summary>CSL <c>number</c>, also an article number.</summary>
    public string? Number { get; init; }

    /// <summary>CSL <c>genre</c>: the kind within the type, such as <c>Research</c>.</summary>
    public string? Genre { get; init; }

    /// <summary>BCP 47 tag of the work's language; null when unknown.</summary>
    public string? Language { get; init; }

    public string? Publisher { get; init; }

    public string? PublisherPlace { get; init; }

    /// <summary>An http or https address of the work.</summary>
    public string? Url { get; init; }

    /// <summary>Words the source gives, such as author keywords; not our topics.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    public ImmutableArray<AbstractSection> Abstract { get; init; } = [];

    /// <summary>What is allowed, the article's grant first; empty when unknown.</summary>
    public ImmutableArray<LicenceGrant> Licences { get; init; } = [];

    /// <summary>What the record says about showing its parts; null when it leaves that to the site's policy.</summary>
    public PublishChoice? Publish { get; init; }

    /// <summary>Ids of <c>vocabulary/topics.yaml</c>.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    public RecordStatus Status { get; init; } = RecordStatus.Current;

    /// <summary>Other forms of the work that this record names, in written order.</summary>
    public ImmutableArray<RecordRelation> Relations { get; init; } = [];

    public ImmutableArray<ProvenanceEntry> Provenance { get; init; } = [];

    /// <summary>Former ids, which lead here.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>All other CSL variables that hold text or numbers, by their CSL name, in that order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Variables { get; init; } = [];

    /// <summary>Its file, for diagnostics of later steps.</summary>
    public required Place Place { get; init; }

    /// <summary>Where its DOI, PMID and PMCID stand in the file, by key.</summary>
    public ImmutableArray<KeyValuePair<string, Place>> IdentifierPlaces { get; init; } = [];

    /// <summary>The grant for the work itself; null when none is known.</summary>
    public LicenceGrant? ArticleLicence => Licences.FirstOrDefault(l => l.AppliesTo == "article");

    /// <summary>The best address of the work elsewhere: its DOI's, else PubMed Central's, PubMed's or its own; null when there is none.</summary>
    public string? SourceUrl => Doi?.Url ?? Pmcid?.Url ?? Pmid?.Url ?? Url;
}
