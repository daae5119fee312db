namespace EvidenceSite.Model;

/// <summary>A file of records that a page offers.</summary>
public sealed record ExportFile(ExportFormat Format, SiteAddress Address);
