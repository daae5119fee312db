using EvidenceSite.Cite;

namespace EvidenceSite.Render;

/// <summary>What every planner needs for the pages of one language.</summary>
internal sealed class PlanningDesk(Catalogue catalogue, TextLookup texts, SearchIndex index, Citer citer)
{
    public Catalogue Catalogue { get; } = catalogue;

    public TextLookup Texts { get; } = texts;

    public SearchIndex Index { get; } = index;

    /// <summary>The files of records.</summary>
    public ImmutableArray<OutputFile> Data { get; init; } = [];

    public string Language => Texts.Language;

    public SiteSettings Site => Catalogue.Content.Site;

    public Addresses Addresses { get; } = Addresses.For(catalogue.Content.Site, texts.Language);

    /// <summary>The same page in every language of the site.</summary>
    /// <param name="address">Picks it among the addresses of a language.</param>
    public ImmutableArray<KeyValuePair<string, SiteAddress>> Alternates(Func<Addresses, SiteAddress> address) =>
        Site.Languages.Length < 2 ? [] : [.. Site.Languages.Select(l => new KeyValuePair<string, SiteAddress>(l, address(Addresses.For(Site, l))))];

    /// <summary>The way down to a page: home, and what is named.</summary>
    public ImmutableArray<KeyValuePair<string, SiteAddress>> Path(params ReadOnlySpan<KeyValuePair<string, SiteAddress>> steps) =>
        [new(Texts["nav.home"], Addresses.Home), .. steps];

    public ImmutableArray<Study> Studies(IEnumerable<string> ids) => [.. ids.Select(id => Catalogue.StudiesById[id])];

    /// <summary>The citations in a text and the list of what it cites.</summary>
    public Bibliography Cite(ImmutableArray<Section> sections) => citer.Cite(TextWalk.Clusters(sections), Catalogue.StudiesById);

    /// <summary>The credits of studies whose words or summaries a page shows.</summary>
    public static ImmutableArray<Credit> Credits(IEnumerable<Study> studies) =>
        [.. studies.Select(s => new Credit(s))];

    /// <summary>The credits of a list: its rows show our one-sentence summaries, which rest on the studies.</summary>
    public static ImmutableArray<Credit> ListCredits(IEnumerable<Study> studies) => Credits(studies.Where(s => s.Summary is not null));
}
