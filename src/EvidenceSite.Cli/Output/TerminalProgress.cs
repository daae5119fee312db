using Spectre.Console;

namespace EvidenceSite.Cli.Output;

/// <summary>A bar in the terminal while work goes on elsewhere. The only place that needs Spectre.Console, so a short build never loads it.</summary>
internal static class TerminalProgress
{
    /// <summary>Returns when the work has ended, in whatever way.</summary>
    public static void Show(Surroundings around, LatestProgress progress, Task work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(around.Error),
            ColorSystem = around.HasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn()).Start(context =>
        {
            var bar = context.AddTask("Start");
            while (!((IAsyncResult)work).AsyncWaitHandle.WaitOne(100)) Update(bar, progress.Latest);
        });
    }

    private static void Update(ProgressTask bar, BuildProgress latest)
    {
        bar.Description = Spectre.Console.Markup.Escape(latest.Stage);
        bar.IsIndeterminate = latest.Total == 0;
        bar.MaxValue = Math.Max(1, latest.Total);
        bar.Value = latest.Done;
    }
}
