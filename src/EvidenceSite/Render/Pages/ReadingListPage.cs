namespace EvidenceSite.Render;

/// <summary>The reader's own list of studies, which only their browser knows, or one that a link shares.</summary>
/// <param name="Index">Where files of references and shared lists are looked up.</param>
public sealed record ReadingListPage(SearchIndex Index) : Page;
