namespace EvidenceSite.Model;

/// <summary>One bracket of citations: CSL's cluster of cites.</summary>
public sealed record CitationCluster(ImmutableArray<Cite> Cites, Place Place) : Inline
{
    /// <summary>The permanent id of the claim that ends here, written <c>[@id]{#claim}</c> as pandoc writes attributes; null for none.</summary>
    public string? ClaimId { get; init; }
}
