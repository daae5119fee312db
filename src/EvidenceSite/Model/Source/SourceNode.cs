namespace EvidenceSite.Model;

/// <summary>A piece of YAML as it was written: a scalar, a sequence or a mapping, with its place.</summary>
/// <param name="Place">Its first character.</param>
public abstract record SourceNode(Place Place);
