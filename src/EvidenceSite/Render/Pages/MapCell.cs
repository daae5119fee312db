namespace EvidenceSite.Render;

/// <summary>A number of studies.</summary>
/// <param name="Address">Their list; null where there is none.</param>
public readonly record struct MapCell(int Count, SiteAddress? Address = null);
