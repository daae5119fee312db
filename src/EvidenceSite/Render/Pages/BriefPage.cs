using EvidenceSite.Cite;

namespace EvidenceSite.Render;

/// <summary>An evidence brief.</summary>
/// <param name="Studies">Those it cites, in order of first citation.</param>
/// <param name="Topics">Its topics as the vocabulary names them.</param>
/// <param name="CiteAs">The brief itself, as one cites it.</param>
public sealed record BriefPage(
    Brief Brief, ImmutableArray<Study> Studies, ImmutableArray<Concept> Topics, Bibliography Bibliography, OwnPage CiteAs) : Page
{
    /// <summary>All its published versions, newest first.</summary>
    public ImmutableArray<BriefVersion> Versions { get; init; } = [];

    /// <summary>Where this very text stays, for citations of it and of its claims; of a draft, where it is now.</summary>
    public SiteAddress Permanent { get; init; }

    /// <summary>The newest text, on the page of an earlier version; null on that of the newest.</summary>
    public Brief? Newest { get; init; }
}
