using System.Collections.Frozen;

namespace EvidenceSite.Model;

/// <summary>Everything the site is about, joined: what Relate hands to Render, Search and Export.</summary>
public sealed record Catalogue
{
    public required Content Content { get; init; }

    /// <summary>How many quotations the build found word for word in the texts they cite.</summary>
    public int QuotationsVerified { get; init; }

    /// <summary>Newest first, then by title and id.</summary>
    public required ImmutableArray<Study> Studies { get; init; }

    /// <summary>The same studies by id.</summary>
    public required FrozenDictionary<string, Study> StudiesById { get; init; }

    /// <summary>By name as catalogues sort.</summary>
    public required ImmutableArray<AuthorEntry> Authors { get; init; }

    /// <summary>By title.</summary>
    public required ImmutableArray<JournalEntry> Journals { get; init; }

    /// <summary>As in the vocabulary; topics without studies are left out.</summary>
    public required ImmutableArray<Grouping> Topics { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<Grouping> Years { get; init; }

    /// <summary>By SPDX id; <c>unknown</c> stands last.</summary>
    public required ImmutableArray<Grouping> Licences { get; init; }

    /// <summary>By slug: the earlier published versions of a brief, newest first. Briefs in their first version are left out.</summary>
    public FrozenDictionary<string, ImmutableArray<Brief>> EarlierVersions { get; init; } = FrozenDictionary<string, ImmutableArray<Brief>>.Empty;

    /// <summary>By slug: the gravest status among the studies that a brief cites. Briefs that cite only studies that stand are left out.</summary>
    public FrozenDictionary<string, StatusKind> CitedStatus { get; init; } = FrozenDictionary<string, StatusKind>.Empty;

    /// <summary>Which formats its records are offered in.</summary>
    public ExportPlan Exports => ExportPlan.Of(Content.Site.Exports, Studies.Length);
}
