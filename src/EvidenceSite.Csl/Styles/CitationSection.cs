namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:citation</c> with its options (CSL 1.0.2, Citation-specific Options).</summary>
internal sealed class CitationSection : Section
{
    public bool AddNames { get; init; }

    public bool AddGivenNames { get; init; }

    public bool AddYearSuffix { get; init; }

    public GivenNameRule GivenNameRule { get; init; }

    public Collapse Collapse { get; init; }

    /// <summary>Null if cites are not grouped but for collapsing.</summary>
    public string? CiteGroupDelimiter { get; init; }

    public string? YearSuffixDelimiter { get; init; }

    public string? AfterCollapseDelimiter { get; init; }

    public int NearNoteDistance { get; init; } = 5;

    /// <summary>Some branch tests <c>disambiguate</c>.</summary>
    public bool TestsDisambiguate { get; set; }
}
