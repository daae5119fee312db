namespace EvidenceSite.Model;

/// <summary>A list of items, each with blocks of its own.</summary>
/// <param name="Start">The first number of an ordered list; null for bullets.</param>
public sealed record ListBlock(int? Start, ImmutableArray<ImmutableArray<Block>> Items, Place Place) : Block(Place);
