namespace EvidenceSite.Search;

/// <summary>Something a search can find.</summary>
internal sealed record SearchDocument
{
    public required DocumentKind Kind { get; init; }

    /// <summary>What its address is made from, see FORMAT.md, section 6; no two of one kind have the same.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>BCP 47 tag; empty when unknown.</summary>
    public string Language { get; init; } = "";

    /// <summary>0 when it has none.</summary>
    public int Year { get; init; }

    /// <summary>The study it is or is about; null for the site's own texts.</summary>
    public Study? Study { get; init; }

    /// <summary>Names as one signs; for a study those of its authors.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The journal, or the title of the text that it is a part of.</summary>
    public string Source { get; init; } = "";

    /// <summary>A sentence to show below the title; empty for none.</summary>
    public string Note { get; init; } = "";

    /// <summary>Null where nothing is rated.</summary>
    public Certainty? Certainty { get; init; }

    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>Its text in pieces, by field; made anew at each call, since a large catalogue's would not fit into memory twice.</summary>
    public required Func<IEnumerable<FieldText>> Texts { get; init; }
}
