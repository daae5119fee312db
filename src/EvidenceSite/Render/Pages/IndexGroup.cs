namespace EvidenceSite.Render;

/// <summary>Entries of an index under one heading, such as a letter.</summary>
/// <param name="Heading">Empty for an index without headings.</param>
public sealed record IndexGroup(string Heading, ImmutableArray<IndexEntry> Entries);
