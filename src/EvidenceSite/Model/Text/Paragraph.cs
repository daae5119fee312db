namespace EvidenceSite.Model;

/// <summary>A paragraph.</summary>
public sealed record Paragraph(ImmutableArray<Inline> Content, Place Place) : Block(Place);
