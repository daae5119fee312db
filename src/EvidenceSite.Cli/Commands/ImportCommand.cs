using System.CommandLine;
using EvidenceSite.Cli.Output;
using EvidenceSite.Import;
using EvidenceSite.Read;
using EvidenceSite.Validate;

namespace EvidenceSite.Cli.Commands;

/// <summary><c>import</c>: turns files of other programs into record files for a person to look at.</summary>
internal static class ImportCommand
{
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
            var options = arguments.Options(parsed, around, checkOnly: true);
            var journals = Journals(options);
            var request = new ImportRequest(format, [.. parsed.GetRequiredValue(files)], options.InputFolder, parsed.GetValue(dryRun), journals.Value);
            var result = Importer.Import(request);
            result = result with { Diagnostics = journals.Diagnostics.AddRange(result.Diagnostics) };
            DiagnosticWriter.For(arguments.HowPrinted(parsed), around).Write(result, arguments.HowMuch(parsed));
            return ExitCode.Of(result.Diagnostics);
        });
        return command;
    }

    // Faults elsewhere in the input are the build's to report: a half-filled folder must not keep anybody from importing.
    private static Outcome<ImmutableArray<Journal>> Journals(BuildOptions options)
    {
        if (!Directory.Exists(options.InputFolder)) return new([], []);
        var folders = InputFolderReader.Read(new InputFolders(options.InputFolder, options.ConfigFolder, null));
        var sources = InputReader.Read([.. folders.Value.Where(f => f.Name == "vocabulary/journals.yaml" && f.Root == InputRoot.Input)]);
        var content = Validator.Validate(sources.Value, new SiteOverrides(null, null));
        var faults = sources.Diagnostics.Concat(content.Diagnostics).Where(d => d.Place.Path.EndsWith("vocabulary/journals.yaml", StringComparison.Ordinal));
        return new(content.Value.Journals, [.. faults]);
    }
}
