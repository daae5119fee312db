namespace EvidenceSite.Render;

/// <summary>The front page.</summary>
/// <param name="Briefs">Newest first.</param>
/// <param name="Studies">The newest, at most six.</param>
/// <param name="Topics">Those with studies, with their numbers.</param>
public sealed record HomePage(ImmutableArray<Brief> Briefs, ImmutableArray<Study> Studies, ImmutableArray<IndexEntry> Topics) : Page;
