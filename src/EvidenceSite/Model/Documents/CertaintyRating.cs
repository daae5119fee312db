namespace EvidenceSite.Model;

/// <summary>A certainty and why.</summary>
/// <param name="Reason">Always there below <see cref="Certainty.High"/>.</param>
public sealed record CertaintyRating(Certainty Level, string? Reason)
{
    /// <summary>How it was judged; null when it was not assessed.</summary>
    public CertaintyApproach? Approach { get; init; }

    /// <summary>What lowered it, in the order of the approach's domains.</summary>
    public ImmutableArray<CertaintyConcern> Concerns { get; init; } = [];
}
