namespace EvidenceSite.Model;

/// <summary>A forced new line.</summary>
public sealed record LineBreak : Inline;
