namespace EvidenceSite.Model;

/// <summary>What the list of a brief's versions says of one of them.</summary>
/// <param name="Slug">The brief.</param>
/// <param name="FrozenOn">The day on which the next version began.</param>
/// <param name="Digest">Of the text as it was then.</param>
/// <param name="Place">Where its entry stands.</param>
public sealed record RecordedVersion(string Slug, int Number, PartialDate FrozenOn, VersionDigest Digest, Place Place);
