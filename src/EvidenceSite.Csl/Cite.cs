namespace EvidenceSite.Csl;

/// <summary>A reference to one item within a citation.</summary>
/// <param name="Id">Of the item.</param>
public sealed record Cite(string Id)
{
    /// <summary>As in "12-15"; null for the whole work.</summary>
    public string? Locator { get; init; }

    /// <summary>What the locator counts (CSL 1.0.2, Locators), as in "chapter"; null is "page".</summary>
    public string? Label { get; init; }

    /// <summary>Put before the cite, with its blanks. May carry the markup of fields.</summary>
    public string? Prefix { get; init; }

    /// <summary>Put after the cite, with its blanks. May carry the markup of fields.</summary>
    public string? Suffix { get; init; }

    /// <summary>The authors are in the sentence around, and left out here.</summary>
    public bool SuppressAuthor { get; init; }

    /// <summary>What the caller knows of earlier cites; null leaves it to the processor, which knows the document's clusters.</summary>
    public CitePosition? Position { get; init; }

    /// <summary>Nothing but the authors is shown.</summary>
    public bool AuthorOnly { get; init; }
}
