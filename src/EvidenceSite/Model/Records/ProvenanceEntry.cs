namespace EvidenceSite.Model;

/// <summary>Where some fields of a record came from.</summary>
/// <param name="Source">What was read, in words or as an address.</param>
/// <param name="On">The date of the source's data; null when it gives none.</param>
/// <param name="Fields">The record's keys that it vouches for.</param>
public sealed record ProvenanceEntry(ProvenanceKind Kind, string Source, PartialDate? On, ImmutableArray<string> Fields);
