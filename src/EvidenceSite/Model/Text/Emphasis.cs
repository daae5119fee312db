namespace EvidenceSite.Model;

/// <summary>Stressed words.</summary>
public sealed record Emphasis(ImmutableArray<Inline> Content) : Inline;
