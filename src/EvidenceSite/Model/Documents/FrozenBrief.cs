namespace EvidenceSite.Model;

/// <summary>A published version of a brief, which never changes again.</summary>
/// <param name="Brief">Its text and what its front matter said then; its slug is the newest text's.</param>
/// <param name="Number">As its file is named; its <see cref="Brief.Version"/> too, or Relate would have reported it.</param>
/// <param name="Digest">Of the file as it is now.</param>
public sealed record FrozenBrief(Brief Brief, int Number, VersionDigest Digest);
