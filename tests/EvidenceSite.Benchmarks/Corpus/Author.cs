namespace EvidenceSite.Benchmarks.Corpus;

internal sealed record Author(string Family, string Given, string? Particle, Orcid? Orcid);
