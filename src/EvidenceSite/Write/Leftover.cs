namespace EvidenceSite.Write;

/// <summary>A file of an earlier build that the site no longer has, still as that build wrote it.</summary>
/// <param name="InTheWay">
/// True when a new file cannot be put in its place before it is gone: one of the two is a folder of the other, or they
/// differ by case only.
/// </param>
internal readonly record struct Leftover(ManifestEntry Entry, bool InTheWay);
