using EvidenceSite.Csl.Locales;

namespace EvidenceSite.Csl.Styles;

/// <summary>A style ready for rendering: macros resolved, options inherited, nothing in it changes any more.</summary>
internal sealed class StyleTree
{
    public required CitationSection Citation { get; init; }

    public BibliographySection? Bibliography { get; init; }

    /// <summary>The style's own <c>cs:locale</c> elements, in the order of the style.</summary>
    public ImmutableArray<LocaleData> Locales { get; init; } = [];

    public bool IsNote { get; init; }

    public ParticleDemotion Demotion { get; init; }

    /// <summary>False makes "J.L." of "Jean-Luc".</summary>
    public bool InitializeWithHyphen { get; init; } = true;

    public PageRangeFormat PageRangeFormat { get; init; }
}
