namespace EvidenceSite.Model;

/// <summary>How long one step of a build took, by the wall clock.</summary>
public readonly record struct StageTime(string Stage, TimeSpan Elapsed);
