namespace EvidenceSite.Cli.Output;

/// <summary>Keeps only the last report: whoever wants to show it looks when it suits.</summary>
internal sealed class LatestProgress : IProgress<BuildProgress>
{
    private BuildProgress latest = new("Start", 0, 0);

    public BuildProgress Latest => Volatile.Read(ref latest);

    public void Report(BuildProgress value) => Volatile.Write(ref latest, value);
}
