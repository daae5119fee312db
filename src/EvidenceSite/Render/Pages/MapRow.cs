namespace EvidenceSite.Render;

/// <summary>A row of an evidence map.</summary>
/// <param name="Depth">How many wider topics stand above it; 0 at the top.</param>
/// <param name="Total">All its studies, each counted once.</param>
public sealed record MapRow(MapLabel Label, int Depth, ImmutableArray<MapCell> Cells, MapCell Total);
