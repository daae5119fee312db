namespace EvidenceSite.Cli.Output;

/// <summary>Runs a build and shows how far it is, in the way that suits the place.</summary>
internal static class BuildWatch
{
    // Whoever has waited this long wants to see something.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    public static BuildResult Run(Surroundings around, Verbosity verbosity, Func<IProgress<BuildProgress>?, BuildResult> build)
    {
        if (verbosity < Verbosity.Normal) return build(null);
        using var farewell = new Farewell(around);
        if (!around.HasTerminal) return build(new PlainProgress(around.Error));
        var progress = new LatestProgress();
        var work = Task.Run(() => build(progress));
        // Waiting on the handle, since waiting on the task would throw what the build threw, wrapped.
        if (!((IAsyncResult)work).AsyncWaitHandle.WaitOne(Patience)) TerminalProgress.Show(around, progress, work);
        return work.GetAwaiter().GetResult();
    }
}
