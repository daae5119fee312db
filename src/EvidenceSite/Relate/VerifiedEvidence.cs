namespace EvidenceSite.Relate;

/// <summary>What was found of the quotations of a site.</summary>
/// <param name="Passages">By record: where the quotations of its findings stand in its abstract.</param>
/// <param name="Quotations">How many were found word for word, those in running text included.</param>
internal sealed record VerifiedEvidence(Dictionary<string, ImmutableArray<Passage>> Passages, int Quotations);
