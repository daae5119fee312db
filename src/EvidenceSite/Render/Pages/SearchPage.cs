namespace EvidenceSite.Render;

/// <summary>The search of the catalogue, and ways to browse for readers without scripts.</summary>
/// <param name="Index">What is searched in.</param>
/// <param name="Topics">Those with studies, with their numbers.</param>
/// <param name="Names">What its script has to name in words.</param>
public sealed record SearchPage(SearchIndex Index, ImmutableArray<IndexEntry> Topics, SearchNames Names) : Page;
