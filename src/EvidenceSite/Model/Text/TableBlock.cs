namespace EvidenceSite.Model;

/// <summary>A table; every row has as many cells as the header.</summary>
public sealed record TableBlock(
    ImmutableArray<ImmutableArray<Inline>> Header, ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Rows, Place Place) : Block(Place);
