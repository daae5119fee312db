namespace EvidenceSite.Export;

/// <summary>A list of studies that has files of its own.</summary>
/// <param name="Address">Its first page in the default language.</param>
/// <param name="Positions">Where the studies stand in the catalogue.</param>
internal sealed record ExportList(SiteAddress Address, ImmutableArray<string> Ids, ImmutableArray<int> Positions);
