namespace EvidenceSite.Model;

/// <summary>An author of one or more studies.</summary>
/// <param name="Slug">Part of the address.</param>
/// <param name="Name">As catalogues sort it.</param>
/// <param name="Orcid">When a record gives one.</param>
/// <param name="StudyIds">Newest first.</param>
public sealed record AuthorEntry(string Slug, string Name, Orcid? Orcid, ImmutableArray<string> StudyIds);
