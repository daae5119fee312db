namespace EvidenceSite.Benchmarks.Peers;

/// <summary>What a program cost from its start to its end.</summary>
/// <param name="Seconds">By the wall clock.</param>
/// <param name="PeakBytes">The largest resident set of its own process.</param>
internal sealed record ProgramFigures(double Seconds, long PeakBytes);
