namespace EvidenceSite.Model;

/// <summary>A piece of a line of text.</summary>
public abstract record Inline;
