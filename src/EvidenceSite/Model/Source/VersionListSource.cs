namespace EvidenceSite.Model;

/// <summary>The list of a brief's published versions as it was written: <c>briefs/{slug}/versions.yaml</c>.</summary>
public sealed record VersionListSource(string Slug, YamlSource File);
