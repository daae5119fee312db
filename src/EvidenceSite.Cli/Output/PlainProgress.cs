using System.Diagnostics;

namespace EvidenceSite.Cli.Output;

/// <summary>Where nobody watches a terminal: a line in the log every few seconds, so that a long build is seen to live.</summary>
internal sealed class PlainProgress(TextWriter log) : IProgress<BuildProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Stopwatch sinceLast = Stopwatch.StartNew();
    private readonly Lock gate = new();

    public void Report(BuildProgress value)
    {
        lock (gate)
        {
            if (sinceLast.Elapsed < Pause) return;
            log.WriteLine(Describe(value));
            sinceLast.Restart();
        }
    }

    public static string Describe(BuildProgress value) =>
        FormattableString.Invariant(value.Total == 0 ? $"{value.Stage}…" : (FormattableString)$"{value.Stage}: {value.Done} of {value.Total}");
}
