namespace EvidenceSite.Benchmarks.Measure;

internal readonly record struct StageSeconds(string Stage, double Seconds);
