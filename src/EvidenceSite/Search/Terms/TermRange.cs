namespace EvidenceSite.Search;

/// <summary>Words that stand in one file.</summary>
/// <param name="Start">The first one's rank.</param>
/// <param name="End">The rank behind the last.</param>
internal readonly record struct TermRange(int Start, int End);
