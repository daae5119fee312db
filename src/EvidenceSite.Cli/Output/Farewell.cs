namespace EvidenceSite.Cli.Output;

/// <summary>Says what happened when somebody presses Ctrl+C during a build; the program then ends as it would have.</summary>
internal sealed class Farewell : IDisposable
{
    private readonly Surroundings around;

    public Farewell(Surroundings around)
    {
        this.around = around;
        if (around.HasTerminal) Console.CancelKeyPress += Say;
    }

    public void Dispose()
    {
        if (around.HasTerminal) Console.CancelKeyPress -= Say;
    }

    // The first part shows the cursor again, which a progress bar hides.
    private void Say(object? sender, ConsoleCancelEventArgs e) =>
        around.Error.WriteLine("\e[?25hStopped. The next build puts the output folder right.");
}
