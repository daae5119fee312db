namespace EvidenceSite.Render;

/// <summary>Something known of a list's subject.</summary>
/// <param name="TextKey">The label's key in the texts.</param>
/// <param name="Link">Where the value leads; null for plain text.</param>
public sealed record ListFact(string TextKey, string Value, string? Link);
