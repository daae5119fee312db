namespace EvidenceSite.Render;

/// <summary>A published version of a brief, as a page names it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Date">The day of its text.</param>
/// <param name="Summary">What it changed, in the brief's language; null when nobody said.</param>
/// <param name="Address">Where it stays.</param>
public sealed record BriefVersion(int Number, PartialDate Date, string? Summary, SiteAddress Address);
