namespace EvidenceSite.Model;

/// <summary>One bracket of citations: CSL's cluster of cites.</summary>
public sealed record CitationCluster(ImmutableArray<Cite> Cites, Place Place) : Inline;
