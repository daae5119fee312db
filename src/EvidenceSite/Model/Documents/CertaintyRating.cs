namespace EvidenceSite.Model;

/// <summary>A certainty and why.</summary>
/// <param name="Reason">Always there for <see cref="Certainty.NotAssessed"/>.</param>
public sealed record CertaintyRating(Certainty Level, string? Reason);
