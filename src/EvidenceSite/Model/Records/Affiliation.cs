namespace EvidenceSite.Model;

/// <summary>Where an author worked.</summary>
public sealed record Affiliation(string Name, Ror? Ror);
