namespace EvidenceSite.Model;

/// <summary>What a record itself says about its being shown.</summary>
/// <param name="Abstract">False to withhold its abstract; true changes nothing, and is refused where the licence forbids it.</param>
/// <param name="Place">Where it says so.</param>
public sealed record PublishChoice(bool Abstract, Place Place);
