namespace EvidenceSite.Model;

/// <summary>Another form of a study's work, as seen from the study: either side shows it, whichever record says it.</summary>
/// <param name="IsInverse">True when the other record is the one that says it: this study is the article of that preprint.</param>
/// <param name="Record">The other form; null when it is not in the catalogue.</param>
/// <param name="Doi">Its DOI; null when it has none.</param>
public sealed record StudyRelation(RelationKind Kind, bool IsInverse, Record? Record, Doi? Doi)
{
    /// <summary>True when the other is the form to cite: the article of a preprint, the publication of a report.</summary>
    public bool IsPublication => !IsInverse && Kind is (RelationKind.PreprintOf or RelationKind.PublishedAs);
}
