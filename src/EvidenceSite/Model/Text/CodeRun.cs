namespace EvidenceSite.Model;

/// <summary>Words shown letter by letter.</summary>
public sealed record CodeRun(string Text) : Inline;
