namespace EvidenceSite.Model;

/// <summary>A statement of a brief with the citations it rests on: what stands before one cluster of citations, from the beginning of its sentence.</summary>
/// <param name="Id">Permanent within the brief, and the claim's anchor on its page; null for a statement that nobody need cite.</param>
/// <param name="SectionId">The section it stands in.</param>
/// <param name="Words">Its text without citations and without the mark that ends the sentence.</param>
/// <param name="Fragment">The part of it that follows the citation before, where the sentence has more than one.</param>
/// <param name="Support">What it rests on.</param>
public sealed record Claim(string? Id, string SectionId, string Words, string Fragment, CitationCluster Support)
{
    public Place Place => Support.Place;
}
