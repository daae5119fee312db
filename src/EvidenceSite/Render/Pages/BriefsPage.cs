namespace EvidenceSite.Render;

/// <summary>All briefs, newest first.</summary>
public sealed record BriefsPage(ImmutableArray<Brief> Briefs) : Page;
