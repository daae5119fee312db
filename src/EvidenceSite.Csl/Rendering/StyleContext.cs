using EvidenceSite.Csl.Dates;
using EvidenceSite.Csl.Disambiguation;
using EvidenceSite.Csl.Locales;
using EvidenceSite.Csl.Names;
using EvidenceSite.Csl.Styles;

namespace EvidenceSite.Csl.Rendering;

/// <summary>A style in a language: all that rendering needs and that is the same for every cite.</summary>
internal sealed record StyleContext(StyleTree Style, Locale Locale)
{
    public NameStyles NameStyles { get; } = new();

    public DateShapes DateShapes { get; } = new(Locale);

    /// <summary>Given names that are spelt out wherever a person is cited; null before they are known, and where no rule asks for them.</summary>
    public GlobalGivenNames? GlobalGivenNames { get; init; }
}
