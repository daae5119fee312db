namespace EvidenceSite.Benchmarks.Measure;

/// <summary>What one build in a process of its own cost.</summary>
/// <param name="Seconds">The build itself, without starting the runtime.</param>
/// <param name="CpuSeconds">User and system time of the whole process.</param>
/// <param name="PeakBytes">The largest resident set of the process.</param>
/// <param name="Stages">Seconds by stage, in the order they ran.</param>
internal sealed record RunFigures(double Seconds, double CpuSeconds, long PeakBytes, ImmutableArray<StageSeconds> Stages)
{
    public int Pages { get; init; }

    public int Written { get; init; }

    public int Unchanged { get; init; }

    public bool UpToDate { get; init; }

    /// <summary>From starting the process until it had ended, by the wall clock.</summary>
    public double ProcessSeconds { get; init; }

    /// <summary>The first errors; a run that has one is no measurement.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];
}
