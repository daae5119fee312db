namespace EvidenceSite.Csl;

/// <summary>Text to be shown as it stands.</summary>
public sealed record TextRun(string Text) : Run;
