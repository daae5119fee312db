namespace EvidenceSite.Model;

/// <summary>What <c>output-config/citations.yaml</c> and the folder <c>styles/</c> say about citing.</summary>
public sealed record CitationSettings
{
    /// <summary>The style of a site that names none.</summary>
    public const string UsualStyle = "vancouver";

    /// <summary>The name of the style of briefs, summaries and pages: its file without <c>.csl</c>.</summary>
    public string Style { get; init; } = UsualStyle;

    /// <summary>Where the style is named; null where the site names none.</summary>
    public Place? StylePlace { get; init; }

    /// <summary>The names of the styles that readers are offered, in this order; null for all that are there, by title.</summary>
    public ImmutableArray<string>? Offered { get; init; }

    /// <summary>Whether the numbers of numeric styles stand raised and bare in the text, whatever brackets the style puts around them.</summary>
    public bool RaisesNumbers { get; init; } = true;

    /// <summary>All styles as they were written, ordered by path.</summary>
    public ImmutableArray<SourceFile> Files { get; init; } = [];
}
