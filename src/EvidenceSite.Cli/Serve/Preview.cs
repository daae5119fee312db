namespace EvidenceSite.Cli.Serve;

/// <summary>Keeps a served site in step with its sources.</summary>
/// <param name="build">Builds once. It must not throw for faults in the content.</param>
/// <param name="show">Tells the person at the terminal what a build found.</param>
internal sealed class Preview(Func<BuildResult> build, Action<BuildResult> show, LiveReload reload)
{
    /// <summary>Builds at once and after every change, one build at a time, until it is stopped.</summary>
    public async Task RunAsync(SourceWatcher sources, CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                Once();
                await sources.ChangedAsync(stopping).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Ctrl+C: an ordinary end.
            return;
        }
    }

    private void Once()
    {
        var result = Build();
        show(result);
        if (!result.Succeeded) reload.Failed(result.Diagnostics.Where(d => d.Severity == Severity.Error));
        else if (!result.Report.UpToDate) reload.Built();
        else reload.Same();
    }

    // The last good site stays, whatever happens in a rebuild.
    private BuildResult Build()
    {
        try
        {
            return build();
        }
        catch (Exception e)
        {
            return new BuildResult([InternalFault.Describe(e)], new BuildReport());
        }
    }
}
