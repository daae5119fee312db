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
        var arguments = new SiteArguments("--print");
        var files = Files("The exported files; a name may hold * and ?");
        var format = new Option<string?>("--format") { Description = $"The format of the files, which is recognised otherwise: {string.Join(", ", Importer.Formats)}", HelpName = "name" };
        var keepGoing = new Option<bool>("--keep-going") { Description = "Write the good records although others have errors" };
        var date = new Option<string?>("--date") { Description = "When the files were exported, for provenance, such as 2026-11-28", HelpName = "date" };
        var dryRun = DryRun();
        var command = new Command("import", "Turns files of other programs into record files, for you to look at.") { files, format, keepGoing, date, dryRun };
        foreach (var option in arguments.ForImport) command.Add(option);
        command.Add(CreateForVufind(around));
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(format);
            if (name is not null && !Importer.Formats.Contains(name)) throw new UsageException($"The format \"{name}\" is not known; there is {string.Join(", ", Importer.Formats)}.");
            PartialDate? on = parsed.GetValue(date) is not { } day ? null : PartialDate.TryParse(day, out var known) ? known
                : throw new UsageException($"The date \"{day}\" is not of the form 2026-11-28.");
            return Run(new ImportRequest(name, [.. parsed.GetRequiredValue(files)], "", parsed.GetValue(dryRun), [], parsed.GetValue(keepGoing), on), arguments, parsed, around);
        });
        return command;
    }

    // The way to import saved pages before formats were recognised; it takes every page by itself.
    private static Command CreateForVufind(Surroundings around)
    {
        var arguments = new SiteArguments();
        var files = Files("The saved files; a name may hold * and ?");
        var dryRun = DryRun();
        var command = new Command("vufind", "Imports saved pages of a VuFind catalogue, each by itself.") { files, dryRun };
        foreach (var option in arguments.ForImport) command.Add(option);
        command.SetAction(parsed => Run(new ImportRequest("vufind", [.. parsed.GetRequiredValue(files)], "", parsed.GetValue(dryRun), []), arguments, parsed, around));
        return command;
    }

    private static int Run(ImportRequest request, SiteArguments arguments, ParseResult parsed, Surroundings around)
    {
        var folder = arguments.InputFolder(parsed);
        var journals = Journals(folder);
        var result = Importer.Import(request with { InputFolder = folder, Journals = journals.Value });
        result = result with { Diagnostics = journals.Diagnostics.AddRange(result.Diagnostics) };
        DiagnosticWriter.For(arguments.HowPrinted(parsed), around).Write(result, arguments.HowMuch(parsed));
        return ExitCode.Of(result.Diagnostics);
    }

    private static Argument<string[]> Files(string description) => new("files") { Description = description, Arity = ArgumentArity.OneOrMore };

    private static Option<bool> DryRun() => new("--dry-run") { Description = "Say what would happen, and write nothing" };

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
