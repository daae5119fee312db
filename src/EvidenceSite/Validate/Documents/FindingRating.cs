namespace EvidenceSite.Validate;

/// <summary>The certainty that a summary's front matter gives to one of its findings.</summary>
/// <param name="Id">The finding's id as it is written there.</param>
/// <param name="Place">Where that id stands.</param>
internal sealed record FindingRating(string Id, Place Place, CertaintyRating Rating);
