namespace EvidenceSite.Csl;

/// <summary>The entries in their order, and what the style says of their layout (CSL 1.0.2, Bibliography-specific Options).</summary>
public sealed record Bibliography(ImmutableArray<BibliographyEntry> Entries)
{
    public bool HangingIndent { get; init; }

    /// <summary>The first field of each entry stands in the margin.</summary>
    public bool HasMarginField { get; init; }

    /// <summary>1 for single.</summary>
    public int LineSpacing { get; init; } = 1;

    /// <summary>Blank lines between entries.</summary>
    public int EntrySpacing { get; init; } = 1;
}
