namespace EvidenceSite.Cite;

/// <summary>A note that a cluster of cites becomes in a note style.</summary>
/// <param name="Number">From 1, in the order of the text.</param>
/// <param name="CitedAt">Ids of its marks.</param>
public sealed record CiteNote(int Number, ImmutableArray<CiteRun> Runs, ImmutableArray<string> CitedAt);
