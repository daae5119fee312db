namespace EvidenceSite.Model;

/// <summary>A study in our own words.</summary>
public sealed record Summary
{
    /// <summary>The record it summarises; the file's name.</summary>
    public required string RecordId { get; init; }

    /// <summary>The study's subject as a short plain title.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47 tag of the summary's text.</summary>
    public required string Language { get; init; }

    /// <summary>What it found, in one plain sentence for lists.</summary>
    public required ImmutableArray<Inline> Headline { get; init; }

    /// <summary>What the study asked.</summary>
    public string? Question { get; init; }

    /// <summary>An id of <c>vocabulary/designs.yaml</c>.</summary>
    public required string Design { get; init; }

    /// <summary>Where it was done.</summary>
    public string? Setting { get; init; }

    /// <summary>Who took part, and how many.</summary>
    public string? Participants { get; init; }

    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>What was read to write it: <c>abstract</c> or <c>full-text</c>.</summary>
    public required string BasedOn { get; init; }

    /// <summary>What we changed of the source, for the credit line (CC BY 4.0, section 3(a)(1)(B)).</summary>
    public required string Changes { get; init; }

    public SummaryReuse Reuse { get; init; } = SummaryReuse.Adapted;

    /// <summary>Where the summary says so; its <c>changes</c> where it does not.</summary>
    public Place ReusePlace { get; init; }

    public required ImmutableArray<string> SummarisedBy { get; init; }

    public PartialDate? SummarisedOn { get; init; }

    public ImmutableArray<string> ReviewedBy { get; init; } = [];

    public required CertaintyRating Certainty { get; init; }

    public ImmutableArray<Section> Sections { get; init; } = [];

    public required Place Place { get; init; }

    /// <summary>Who was studied, as ids of <c>vocabulary/populations.yaml</c>.</summary>
    public ImmutableArray<string> Populations { get; init; } = [];

    /// <summary>How sure one can be of a finding of this summary.</summary>
    public CertaintyRating CertaintyOf(Finding finding) => finding.OwnCertainty ?? Certainty;

    /// <summary>All findings in written order.</summary>
    public IEnumerable<Finding> Findings => Sections.SelectMany(s => s.Findings);
}
