namespace EvidenceSite.Csl.Names;

/// <summary>A list of names as one cite has rendered it.</summary>
/// <param name="Shown">How many stand before "et al.".</param>
internal sealed record NameSet(ImmutableArray<CslName> Names, int Shown, NameStyle Style);
