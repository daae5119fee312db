namespace EvidenceSite.Csl;

/// <summary>Runs under one format.</summary>
public sealed record FormattedRun(RunFormat Format, ImmutableArray<Run> Children) : Run;
