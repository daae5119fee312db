namespace EvidenceSite.Model;

/// <summary>Plain words.</summary>
public sealed record TextRun(string Text) : Inline;
