namespace EvidenceSite.Model;

/// <summary>A claim of a brief that rests on a study.</summary>
/// <param name="FindingId">The finding it cites; null where it cites the record.</param>
public sealed record ClaimUse(string? FindingId, Brief Brief, Claim Claim);
