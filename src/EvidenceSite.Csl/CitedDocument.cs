namespace EvidenceSite.Csl;

/// <summary>All citations of a document, and its bibliography.</summary>
/// <param name="Citations">One for each cluster, in the same order.</param>
/// <param name="Bibliography">Null if the style has none.</param>
public sealed record CitedDocument(ImmutableArray<Run> Citations, Bibliography? Bibliography);
