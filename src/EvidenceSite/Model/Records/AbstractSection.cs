namespace EvidenceSite.Model;

/// <summary>A part of an abstract, in the authors' words.</summary>
/// <param name="Label">Its heading as the source has it; null for an abstract without headings.</param>
/// <param name="Text">Verbatim.</param>
/// <param name="Place">Where its text stands in the record file.</param>
public sealed record AbstractSection(string? Label, string Text, Place Place);
