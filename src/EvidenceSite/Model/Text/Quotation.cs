namespace EvidenceSite.Model;

/// <summary>Words of somebody else.</summary>
public sealed record Quotation(ImmutableArray<Block> Content, Place Place) : Block(Place);
