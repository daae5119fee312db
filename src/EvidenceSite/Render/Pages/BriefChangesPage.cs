namespace EvidenceSite.Render;

/// <summary>What changed in a brief from version to version.</summary>
/// <param name="Brief">Its newest text.</param>
/// <param name="Versions">All versions, newest first.</param>
/// <param name="Steps">One between each two neighbours, newest first; empty for a brief in its first version.</param>
/// <param name="Studies">The studies that its changes name.</param>
public sealed record BriefChangesPage(Brief Brief, ImmutableArray<BriefVersion> Versions, ImmutableArray<VersionStep> Steps, ImmutableArray<Study> Studies) : Page;
