using System.Collections.Frozen;
using EvidenceSite.Cite;

namespace EvidenceSite.Render;

/// <summary>What a template may ask for besides its page.</summary>
/// <param name="Site">The site's settings.</param>
/// <param name="Texts">The interface's texts in the page's language.</param>
/// <param name="Links">Links from this page.</param>
/// <param name="Addresses">Addresses in the page's language.</param>
/// <param name="TextPages">The pages of plain text in the page's language, for the footer, in their order.</param>
public sealed record RenderContext(
    SiteSettings Site, TextLookup Texts, PageLinks Links, Addresses Addresses, ImmutableArray<ProsePage> TextPages)
{
    /// <summary>Makes references in the page's language.</summary>
    public required Citer Citer { get; init; }

    /// <summary>The newest text of every brief, by slug, for links between briefs.</summary>
    public FrozenDictionary<string, Brief> Briefs { get; init; } = FrozenDictionary<string, Brief>.Empty;

    /// <summary>
    /// Whether rows of lists tell reference managers what they are of (COinS). A row stands in some ten lists and its COinS in as many kilobytes, so
    /// large catalogues leave that to the studies' own pages: a site on GitHub Pages may have 1 GB.
    /// </summary>
    public bool HasContextObjects { get; init; } = true;

    /// <summary>As <see cref="Catalogue.CitedStatus"/>.</summary>
    public FrozenDictionary<string, StatusKind> CitedStatus { get; init; } = FrozenDictionary<string, StatusKind>.Empty;
}
