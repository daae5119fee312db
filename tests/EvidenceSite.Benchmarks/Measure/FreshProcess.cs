using System.Diagnostics;
using System.Text.Json;

namespace EvidenceSite.Benchmarks.Measure;

/// <summary>Runs a build in a process that has compiled, cached and allocated nothing yet.</summary>
internal static class FreshProcess
{
    private static readonly string Folder = AppContext.BaseDirectory;

    /// <summary>Runs the builder under the runtime settings of the command-line program.</summary>
    public static RunFigures Build(string corpus, string output)
    {
        var (seconds, printed) = RunSelf("one", "--corpus", corpus, "--output", output);
        var figures = JsonSerializer.Deserialize(printed, FiguresJson.Default.RunFigures) ?? throw new InvalidOperationException("The run printed no figures");
        if (figures.Errors.Length > 0) throw new InvalidOperationException("The corpus does not build: " + string.Join("; ", figures.Errors));
        return figures with { ProcessSeconds = seconds };
    }

    /// <summary>Relates a corpus and indexes it for search, under the same settings.</summary>
    public static SearchFigures Search(string corpus) =>
        JsonSerializer.Deserialize(RunSelf("one-search", "--corpus", corpus).Printed, FiguresJson.Default.SearchFigures)
        ?? throw new InvalidOperationException("The run printed no figures");

    /// <summary>Writes a corpus as other programs index it; a process of its own, so that ours does not keep the catalogue in memory.</summary>
    public static void PeerInput(string corpus, string output) => RunSelf("peer-input", "--corpus", corpus, "--output", output);

    /// <summary>Runs the command-line program itself; gives back wall-clock and processor seconds of its process.</summary>
    public static (double Wall, double Cpu) Program(string input, string configuration, string output)
    {
        var before = ChildCpu.Seconds();
        var (seconds, _) = Run(
            [Path.Combine(Folder, "evidence-site.dll"), "build", "--input", input, "--config", configuration, "--output", output]);
        return (seconds, ChildCpu.Seconds() - before);
    }

    private static (double Seconds, string Printed) RunSelf(params string[] arguments) => Run(
    [
        "exec", "--runtimeconfig", Path.Combine(Folder, "evidence-site.runtimeconfig.json"),
        "--depsfile", Path.Combine(Folder, "EvidenceSite.Benchmarks.deps.json"), Path.Combine(Folder, "EvidenceSite.Benchmarks.dll"),
        .. arguments,
    ]);

    private static (double Seconds, string Printed) Run(string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("The dotnet program did not start");
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? (seconds, printed) : throw new InvalidOperationException($"The run ended with {process.ExitCode}: {printed}");
    }
}
