using EvidenceSite.Csl.Disambiguation;

namespace EvidenceSite.Csl.Rendering;

/// <summary>What the rendering of one cite or entry depends on, besides style and locale.</summary>
internal sealed record CiteContext(CslItem Item)
{
    /// <summary>The number of the item in the bibliography, from 1; 0 if it has none yet.</summary>
    public int CitationNumber { get; init; }

    public string? Locator { get; init; }

    /// <summary>What the locator counts, as in "page" or "chapter".</summary>
    public string LocatorLabel { get; init; } = "page";

    public CitePosition Position { get; init; }

    /// <summary>The cite is rendered to be compared with others, and leaves out what does not tell works apart.</summary>
    public bool IsComparison { get; init; }

    public bool IsNearNote { get; init; }

    /// <summary>The note in which the item was cited first; 0 if not known.</summary>
    public int FirstNote { get; init; }

    /// <summary>The first names of the cite are left out.</summary>
    public bool SuppressAuthor { get; init; }

    public CiteChoices Choices { get; init; } = CiteChoices.None;
}
