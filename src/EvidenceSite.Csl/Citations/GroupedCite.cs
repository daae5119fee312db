namespace EvidenceSite.Csl.Citations;

/// <summary>A cite among others of the same authors.</summary>
/// <param name="Full">As it would be alone, for comparison.</param>
/// <param name="Shown">Without the authors, but in the first of the group.</param>
internal sealed record GroupedCite(JoinedCite Full, JoinedCite Shown);
