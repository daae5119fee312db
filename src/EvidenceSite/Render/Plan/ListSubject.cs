namespace EvidenceSite.Render;

/// <summary>What a list of studies is of.</summary>
/// <param name="Kind">As <see cref="ListPage"/>'s.</param>
/// <param name="Address">Picks the list's first page among the addresses of a language.</param>
internal sealed record ListSubject(string Kind, string Title, string Description, Func<Addresses, SiteAddress> Address)
{
    /// <summary>The language of the title where it is not the page's.</summary>
    public string? TitleLanguage { get; init; }

    public LocalText? Intro { get; init; }

    public ImmutableArray<ListFact> Facts { get; init; } = [];

    public ImmutableArray<SortLink> Sorts { get; init; } = [];

    /// <summary>The index it belongs to; null for the catalogue itself.</summary>
    public KeyValuePair<string, SiteAddress>? Parent { get; init; }
}
