namespace EvidenceSite.Model;

/// <summary>A break between two thoughts.</summary>
public sealed record ThematicBreak(Place Place) : Block(Place);
