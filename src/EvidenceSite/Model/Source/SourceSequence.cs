namespace EvidenceSite.Model;

/// <summary>A list of nodes in their written order.</summary>
public sealed record SourceSequence(ImmutableArray<SourceNode> Items, Place Place) : SourceNode(Place);
