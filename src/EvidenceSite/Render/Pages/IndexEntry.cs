namespace EvidenceSite.Render;

/// <summary>A line of an index: what it leads to and how many studies stand there.</summary>
/// <param name="LabelLanguage">The label's language where it is not the page's; null otherwise.</param>
/// <param name="Note">A few words behind the label, such as a definition; null for none.</param>
public sealed record IndexEntry(string Label, string? LabelLanguage, SiteAddress Address, int Count, string? Note = null);
