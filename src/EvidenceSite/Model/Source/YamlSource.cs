namespace EvidenceSite.Model;

/// <summary>A vocabulary, configuration or text file as it was written.</summary>
/// <param name="Place">The file as a whole.</param>
/// <param name="Root">Its top block; an empty mapping when the file is empty or missing.</param>
public sealed record YamlSource(Place Place, SourceNode Root);
