using EvidenceSite.Csl.Names;

namespace EvidenceSite.Csl.Rendering;

/// <summary>What came of rendering a cite or entry.</summary>
/// <param name="Piece">Null if nothing was rendered.</param>
/// <param name="NameSets">The lists of names in it.</param>
internal sealed record RenderedCite(Piece? Piece, List<NameSet> NameSets);
