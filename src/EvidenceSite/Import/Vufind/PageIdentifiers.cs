namespace EvidenceSite.Import;

/// <summary>The identifiers of the article that a page is about.</summary>
/// <param name="Url">The first address that is none of them; null for none.</param>
internal sealed record PageIdentifiers(Doi? Doi, Pmid? Pmid, Pmcid? Pmcid, string? Url);
