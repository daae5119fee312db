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
        string[] arguments =
        [
            "exec", "--runtimeconfig", Path.Combine(Folder, "evidence-site.runtimeconfig.json"),
            "--depsfile", Path.Combine(Folder, "EvidenceSite.Benchmarks.deps.json"), Path.Combine(Folder, "EvidenceSite.Benchmarks.dll"),
            "one", "--corpus", corpus, "--output", output,
        ];
        var (seconds, printed) = Run(arguments);
        var figures = JsonSerializer.Deserialize(printed, FiguresJson.Default.RunFigures) ?? throw new InvalidOperationException("The run printed no figures");
        if (figures.Errors.Length > 0) throw new InvalidOperationException("The corpus does not build: " + string.Join("; ", figures.Errors));
        return figures with { ProcessSeconds = seconds };
    }

    /// <summary>Relates a corpus and indexes it for search, under the same settings.</summary>
    public static SearchFigures Search(string corpus)
    {
        string[] arguments =
        [
            "exec", "--runtimeconfig", Path.Combine(Folder, "evidence-site.runtimeconfig.json"),
            "--depsfile", Path.Combine(Folder, "EvidenceSite.Benchmarks.deps.json"), Path.Combine(Folder, "EvidenceSite.Benchmarks.dll"),
            "one-search", "--corpus", corpus,
        ];
        return JsonSerializer.Deserialize(Run(arguments).Printed, FiguresJson.Default.SearchFigures) ?? throw new InvalidOperationException("The run printed no figures");
    }

    /// <summary>Runs the command-line program itself; gives back wall-clock and processor seconds of its process.</summary>
    public static (double Wall, double Cpu) Program(string input, string configuration, string output)
    {
        var before = ChildCpu.Seconds();
        var (seconds, _) = Run(
            [Path.Combine(Folder, "evidence-site.dll"), "build", "--input", input, "--config", configuration, "--output", output]);
        return (seconds, ChildCpu.Seconds() - before);
    }

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
