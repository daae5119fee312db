namespace EvidenceSite.Benchmarks.Measure;

/// <summary>The figures of one index.</summary>
/// <param name="Seconds">For the index alone, from the related catalogue on.</param>
/// <param name="CpuSeconds">The same on all cores, which neighbours on the machine disturb less.</param>
/// <param name="BeforeMegabytes">The process's working set before it, with the whole catalogue in memory.</param>
/// <param name="PeakMegabytes">The most that the process ever had.</param>
/// <param name="RootBytes">The root.</param>
internal sealed record SearchFigures(
    int Records, double Seconds, double CpuSeconds, double BeforeMegabytes, double PeakMegabytes, int RootBytes, FolderFigures[] Folders, QueryFigures[] Queries)
{
    public int Files => Folders.Sum(folder => folder.Files);

    public double Megabytes => Folders.Sum(folder => folder.Bytes) / 1e6;
}
