namespace EvidenceSite.Model;

/// <summary>What a record says of another form of its work. It names one of the two.</summary>
/// <param name="RecordId">The other work, where it is in the catalogue.</param>
/// <param name="Doi">The other work, wherever it is.</param>
/// <param name="Place">Where the id or DOI stands.</param>
public sealed record RecordRelation(RelationKind Kind, string? RecordId, Doi? Doi, Place Place);
