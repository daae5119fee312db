namespace EvidenceSite.Model;

/// <summary>What this site does with one source.</summary>
/// <param name="Grant">The grant that the abstract stands under: its own, else the article's; null when none is known.</param>
/// <param name="Rule">What that grant allows this site.</param>
public sealed record ReuseDecision(LicenceGrant? Grant, ReuseRule Rule)
{
    /// <summary>What is decided of a source about which nothing is known.</summary>
    public static ReuseDecision OfUnknown { get; } = new(null, ReusePolicy.Default.Group(ReuseRule.Unknown));

    /// <summary>Why its abstract is not shown; null where it is, and where there is none.</summary>
    public WithheldReason? Withheld { get; init; }

    /// <summary>The labels of the sections that are not shown, so that links to them still lead somewhere.</summary>
    public ImmutableArray<string> WithheldLabels { get; init; } = [];

    /// <summary>Whether every use of it must say that it is for non-commercial use only.</summary>
    public bool IsNonCommercial => Grant?.Spdx is not null && !Rule.CommercialUse;
}
