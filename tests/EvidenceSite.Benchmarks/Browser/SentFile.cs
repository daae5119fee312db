namespace EvidenceSite.Benchmarks.Browser;

/// <summary>A file, or a range of one, that a host has sent.</summary>
/// <param name="Bytes">Of the body as it went over the wire, without head.</param>
internal readonly record struct SentFile(string Path, long Bytes);
