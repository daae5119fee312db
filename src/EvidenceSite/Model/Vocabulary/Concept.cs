namespace EvidenceSite.Model;

/// <summary>A SKOS concept: a topic, a study design or a population.</summary>
/// <param name="Id">Permanent; part of the address.</param>
/// <param name="Label">SKOS prefLabel.</param>
/// <param name="Definition">SKOS definition; null for none.</param>
/// <param name="Broader">The id of the wider concept; null at the top.</param>
/// <param name="ExactMatch">The same concept elsewhere, as an address; null for none.</param>
public sealed record Concept(string Id, LocalText Label, LocalText? Definition, string? Broader, string? ExactMatch, Place Place)
{
    /// <summary>Of a study design: how the certainty of what such studies find is judged; null where the vocabulary does not say.</summary>
    public CertaintyApproach? Approach { get; init; }
}
