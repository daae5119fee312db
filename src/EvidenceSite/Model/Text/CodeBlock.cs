namespace EvidenceSite.Model;

/// <summary>Text that is shown letter by letter.</summary>
public sealed record CodeBlock(string Text, Place Place) : Block(Place);
