namespace EvidenceSite.Render;

/// <summary>What there are studies about and what there are none about: topics by study design and by population, and studies by year.</summary>
/// <param name="Tables">Those that have columns.</param>
/// <param name="Years">The numbers behind the timeline.</param>
public sealed record EvidenceMapPage(ImmutableArray<MapTable> Tables, Timeline Timeline, ImmutableArray<IndexEntry> Years) : Page;
