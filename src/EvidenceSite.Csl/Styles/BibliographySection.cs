namespace EvidenceSite.Csl.Styles;

/// <summary><c>cs:bibliography</c> with its options (CSL 1.0.2, Bibliography-specific Options).</summary>
internal sealed class BibliographySection : Section
{
    public bool HangingIndent { get; init; }

    public SecondFieldAlign SecondFieldAlign { get; init; }

    public int LineSpacing { get; init; } = 1;

    public int EntrySpacing { get; init; } = 1;

    /// <summary>Null if repeated names are shown; an empty text takes them away.</summary>
    public string? SubsequentAuthorSubstitute { get; init; }

    public SubstituteRule SubstituteRule { get; init; }
}
