using System.Globalization;
using EvidenceSite.Import;
using EvidenceSite.New;

namespace EvidenceSite.Cli.Output;

/// <summary>For people, and for the editors that find <c>file(line,col): error</c> in a build's output.</summary>
internal sealed class TextDiagnostics(Surroundings around) : DiagnosticWriter
{
    public override void Write(BuildResult result, Verbosity verbosity)
    {
        WriteLines(result.Diagnostics, verbosity);
        if (verbosity == Verbosity.Detailed) WriteTimes(result.Report.Stages);
        if (verbosity >= Verbosity.Normal || (verbosity == Verbosity.Minimal && !result.Succeeded)) around.Output.WriteLine(Summary.Of(result));
    }

    public override void Write(ImportResult result, Verbosity verbosity)
    {
        WriteLines(result.Diagnostics, verbosity);
        if (verbosity < Verbosity.Normal) return;
        foreach (var file in result.Files)
            around.Output.WriteLine(PrintedText.Line($"{Summary.Name(file.Outcome)}: {file.Path}{(file.RecordPath is null ? "" : " → " + file.RecordPath)}"));
        around.Output.WriteLine(Summary.Of(result));
    }

    public override void Write(NewVersionResult result, Verbosity verbosity)
    {
        WriteLines(result.Diagnostics, verbosity);
        if (verbosity < Verbosity.Normal) return;
        foreach (var file in result.Written) around.Output.WriteLine(PrintedText.Line(file));
        around.Output.WriteLine(Summary.Of(result));
    }

    public void WriteLines(ImmutableArray<Diagnostic> diagnostics, Verbosity verbosity)
    {
        foreach (var diagnostic in Rank(diagnostics, verbosity)) around.Output.WriteLine(Coloured(diagnostic));
    }

    private string Coloured(Diagnostic diagnostic)
    {
        var line = PrintedText.Line(diagnostic.ToString());
        if (!around.HasColour) return line;
        var colour = diagnostic.Severity switch { Severity.Error => 31, Severity.Warning => 33, _ => 36 };
        var word = $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code.Id}";
        // Behind the place: a file could be named like a severity.
        var start = line.IndexOf(": " + word, StringComparison.Ordinal) + 2;
        return string.Create(CultureInfo.InvariantCulture, $"{line[..start]}\e[{colour}m{word}\e[0m{line[(start + word.Length)..]}");
    }

    private void WriteTimes(ImmutableArray<StageTime> stages)
    {
        foreach (var (stage, elapsed) in stages)
            around.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage,-12}{elapsed.TotalMilliseconds,10:F1} ms"));
    }
}
