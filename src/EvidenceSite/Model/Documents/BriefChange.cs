namespace EvidenceSite.Model;

/// <summary>What one version of a brief changed.</summary>
public sealed record BriefChange(int Version, PartialDate On, string Summary);
