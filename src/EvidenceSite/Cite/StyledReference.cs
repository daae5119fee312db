namespace EvidenceSite.Cite;

/// <summary>A reference in one of the styles that readers are offered.</summary>
/// <param name="Style">The style's name in files and addresses.</param>
/// <param name="Title">Its name for people.</param>
public sealed record StyledReference(string Style, string Title, ImmutableArray<CiteRun> Runs);
