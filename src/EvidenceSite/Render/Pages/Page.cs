namespace EvidenceSite.Render;

/// <summary>A page to be made: everything its template needs, so that a template only lays out.</summary>
public abstract record Page
{
    /// <summary>Its permanent address.</summary>
    public required SiteAddress Address { get; init; }

    /// <summary>The address that search engines should know instead, when the same text stands there; null when it is the page's own.</summary>
    public SiteAddress? Canonical { get; init; }

    /// <summary>The language of the interface around it.</summary>
    public required string Language { get; init; }

    /// <summary>What the page is called, in its heading and in search results; without the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>The language of <see cref="Title"/> where it is not the page's.</summary>
    public string? TitleLanguage { get; init; }

    /// <summary>One or two sentences for search engines and link previews.</summary>
    public string Description { get; init; } = "";

    /// <summary>The same page in every language of the site, this one included: language and address. Empty for pages without counterpart.</summary>
    public ImmutableArray<KeyValuePair<string, SiteAddress>> Alternates { get; init; } = [];

    /// <summary>From the home page down, without the page itself: label and address.</summary>
    public ImmutableArray<KeyValuePair<string, SiteAddress>> Breadcrumbs { get; init; } = [];

    /// <summary>The sources that the page shows in whole or part; each gets its credit at the foot.</summary>
    public ImmutableArray<Credit> Credits { get; init; } = [];

    /// <summary>The input file that gave the page its address, for diagnostics; nothing for pages that every site has.</summary>
    public Place Source { get; init; } = Place.WholeFile("");

    /// <summary>The day its content last changed; null when nothing says so.</summary>
    public PartialDate? Changed { get; init; }

    /// <summary>False for pages that search engines should leave out.</summary>
    public bool Indexed { get; init; } = true;
}
