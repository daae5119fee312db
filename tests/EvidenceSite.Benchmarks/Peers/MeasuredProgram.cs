using System.Diagnostics;

namespace EvidenceSite.Benchmarks.Peers;

/// <summary>Runs another program and measures it from outside.</summary>
internal static class MeasuredProgram
{
    // The peak only grows, so what is missed is what came up in the last moment.
    private const int MillisecondsBetweenLooks = 10;

    /// <summary>Runs a program to its end.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="settings">Environment variables besides our own.</param>
    /// <exception cref="InvalidOperationException">It does not start, or ends with an error.</exception>
    public static ProgramFigures Run(string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? settings = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings ?? ImmutableDictionary<string, string>.Empty) start.Environment[name] = value;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(MillisecondsBetweenLooks)) peak = Math.Max(peak, Peak(process));
        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? new ProgramFigures(seconds, peak)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {said.Result}{complained.Result}");
    }

    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended just now, and there is nothing to see any more.
            return 0;
        }
    }
}
