namespace EvidenceSite.Model;

/// <summary>One key of a mapping and what it holds.</summary>
public readonly record struct SourceEntry(SourceScalar Key, SourceNode Value);
