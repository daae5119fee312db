namespace EvidenceSite.Model;

/// <summary>A published version of a brief as it was written: <c>briefs/{slug}/v{n}.md</c>.</summary>
/// <param name="Number">As its file is named, from 1.</param>
/// <param name="Document">Its id is the brief's slug.</param>
/// <param name="Digest">Of the file as it is now.</param>
public sealed record FrozenBriefSource(int Number, DocumentSource Document, VersionDigest Digest);
