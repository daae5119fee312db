namespace EvidenceSite.Csl;

/// <summary>An entry of a bibliography.</summary>
/// <param name="Id">Of the item.</param>
public sealed record BibliographyEntry(string Id, Run Run);
