namespace EvidenceSite.Model;

/// <summary>A block of running text: what Markdown gives, as a closed set without markup, so that a theme decides how it looks.</summary>
/// <param name="Place">Its first character.</param>
public abstract record Block(Place Place);
