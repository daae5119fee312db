namespace EvidenceSite.Model;

/// <summary>Strongly stressed words.</summary>
public sealed record Strong(ImmutableArray<Inline> Content) : Inline;
