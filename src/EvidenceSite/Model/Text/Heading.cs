namespace EvidenceSite.Model;

/// <summary>A heading.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">The permanent id written behind it as <c>{#id}</c>; null when none is given.</param>
public sealed record Heading(int Level, string? Id, ImmutableArray<Inline> Content, Place Place) : Block(Place);
