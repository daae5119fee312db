namespace EvidenceSite.Csl.Styles;

/// <summary>What <c>cs:citation</c> and <c>cs:bibliography</c> have in common.</summary>
internal abstract class Section
{
    /// <summary>Dress of the whole citation, or of each entry.</summary>
    public Appearance Layout { get; init; } = Appearance.None;

    /// <summary>Between two cites.</summary>
    public string? Delimiter { get; init; }

    public ImmutableArray<StyleElement> Children { get; init; } = [];

    public ImmutableArray<SortKey> Sort { get; init; } = [];

    /// <summary>With those of <c>cs:style</c> already beneath them.</summary>
    public NameOptions Names { get; init; } = NameOptions.None;

    /// <summary>The style places the year-suffix itself, with <c>cs:text variable="year-suffix"</c>.</summary>
    public bool PlacesYearSuffix { get; set; }
}
