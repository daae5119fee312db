namespace EvidenceSite.Model;

/// <summary>Studies that share a topic, a year or a licence.</summary>
/// <param name="Key">The topic's id, the year, or the SPDX id; part of the address.</param>
/// <param name="StudyIds">Newest first.</param>
public sealed record Grouping(string Key, ImmutableArray<string> StudyIds);
