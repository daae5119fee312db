namespace EvidenceSite.Cite;

/// <summary>A stretch of a formatted reference: a reference is runs first, text last.</summary>
/// <param name="Italic">Set for titles of containers.</param>
/// <param name="Link">Where it leads; null for plain text.</param>
public readonly record struct CiteRun(string Text, bool Italic = false, string? Link = null);
