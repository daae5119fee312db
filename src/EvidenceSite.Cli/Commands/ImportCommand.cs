using System.CommandLine;
using EvidenceSite.Cli.Output;
using EvidenceSite.Import;
using EvidenceSite.Read;
using EvidenceSite.Validate;

namespace EvidenceSite.Cli.Commands;

/// <summary><c>import</c>: turns files of other programs into record files for a person to look at.</summary>
internal static class ImportCommand
{
    private const string JournalsFile = "vocabulary/journals.yaml";

    public static Command Create(Surroundings around)
    {
        var command = new Command("import", "Turns files of other programs into record files, for you to look at.");
        foreach (var format in Importer.Formats) command.Add(CreateFor(format, around));
        return command;
    }

    private static Command CreateFor(string format, Surroundings around)
    {
        var arguments = new SiteArguments();
        var files = new Argument<string[]>("files") { Description = "The saved files; a name may hold * and ?", Arity = ArgumentArity.OneOrMore };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would happen, and write nothing" };
        var command = new Command(format, $"Imports files of the format {format}.") { files, dryRun };
        foreach (var option in arguments.ForImport) command.Add(option);
        command.SetAction(parsed =>
        {
            var folder = arguments.InputFolder(parsed);
            var journals = Journals(folder);
            var request = new ImportRequest(format, [.. parsed.GetRequiredValue(files)], folder, parsed.GetValue(dryRun), journals.Value);
            var result = Importer.Import(request);
            result = result with { Diagnostics = journals.Diagnostics.AddRange(result.Diagnostics) };
            DiagnosticWriter.For(arguments.HowPrinted(parsed), around).Write(result, arguments.HowMuch(parsed));
            return ExitCode.Of(result.Diagnostics);
        });
        return command;
    }

    // Faults elsewhere in the input are the build's to report: a half-filled folder must not keep anybody from importing.
    private static Outcome<ImmutableArray<Journal>> Journals(string folder)
    {
        var path = Path.Join(folder, JournalsFile);
        if (!File.Exists(path)) return new([], []);
        var shown = path.Replace(Path.DirectorySeparatorChar, '/');
        var sources = InputReader.Read([new InputFile(InputRoot.Input, JournalsFile, shown, File.ReadAllBytes(path))]);
        var content = Validator.Validate(sources.Value, new SiteOverrides(null, null));
        var faults = sources.Diagnostics.Concat(content.Diagnostics).Where(d => d.Place.Path == shown);
        return new(content.Value.Journals, [.. faults]);
    }
}
