namespace EvidenceSite.Tests.Search.Reader;

/// <summary>What the root says of a facet.</summary>
public sealed record FacetEntry(string Name, int Values, string Column, string[] Chunks);
