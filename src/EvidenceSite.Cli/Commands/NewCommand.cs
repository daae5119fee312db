using System.CommandLine;
using EvidenceSite.Cli.Output;
using EvidenceSite.New;
using EvidenceSite.Read;
using EvidenceSite.Relate;
using EvidenceSite.Theme;
using EvidenceSite.Validate;

namespace EvidenceSite.Cli.Commands;

/// <summary><c>new version</c>: keeps the text of a brief as it was published, before somebody changes it.</summary>
internal static class NewCommand
{
    public static Command Create(Surroundings around) =>
        new("new", "Begins something new among the input files.") { CreateVersion(around) };

    private static Command CreateVersion(Surroundings around)
    {
        var arguments = new SiteArguments();
        var brief = new Argument<string>("brief") { Description = "The brief: its file in briefs/, without .md" };
        var date = new Option<string?>("--date") { Description = "The day of the new version; that of SOURCE_DATE_EPOCH if it is not given", HelpName = "yyyy-mm-dd" };
        var summary = new Option<string>("--summary") { Description = "What the new version changes, in one line", HelpName = "text", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would happen, and write nothing" };
        var command = new Command("version", "Keeps a brief as it was published and gives it the next number. Run it before you change the text.") { brief, date, summary, dryRun };
        foreach (var option in arguments.ForEditing) command.Add(option);
        command.SetAction(parsed =>
        {
            var request = new NewVersionRequest(SlugOf(parsed.GetRequiredValue(brief)), DateOf(parsed.GetValue(date), around), SummaryOf(parsed.GetRequiredValue(summary)));
            var result = Run(request, arguments.Options(parsed, around, checkOnly: true), parsed.GetValue(dryRun));
            DiagnosticWriter.For(arguments.HowPrinted(parsed), around).Write(result, arguments.HowMuch(parsed));
            return ExitCode.Of(result.Diagnostics);
        });
        return command;
    }

    // What is kept must be sound, and so must be what stands there afterwards: only then is anything written.
    private static NewVersionResult Run(NewVersionRequest request, BuildOptions options, bool dryRun)
    {
        var files = ThemeOverlay.Add(RazorTheme.Create().Files, InputFolderReader.Read(new(options.InputFolder, options.ConfigFolder, options.ThemeFolder)));
        var now = Understand(files, options);
        if (!now.Succeeded) return Refused(request, now.Diagnostics);
        var plan = NewVersion.Plan(request, files.Value, now.Value.Sources, now.Value.Briefs);
        if (!plan.Succeeded) return Refused(request, plan.Diagnostics);
        var planned = plan.Value.ToDictionary(e => e.File.Name, e => e.File, StringComparer.Ordinal);
        var then = Understand(files with { Value = [.. files.Value.Where(f => f.Root != InputRoot.Input || !planned.ContainsKey(f.Name)), .. planned.Values] }, options);
        if (!then.Succeeded) return Refused(request, then.Diagnostics);
        var faults = dryRun ? [] : InputFolderEdit.Write(options.InputFolder, plan.Value);
        if (!faults.IsEmpty) return Refused(request, faults);
        var number = then.Value.Briefs.First(b => b.Slug == request.Slug).Version;
        return new(request.Slug, number, [.. plan.Value.Select(e => e.File.Path)], []) { DryRun = dryRun };
    }

    private static Outcome<(InputSources Sources, ImmutableArray<Brief> Briefs)> Understand(Outcome<ImmutableArray<InputFile>> files, BuildOptions options)
    {
        var sources = InputReader.Read(files.Value);
        var content = Validator.Validate(sources.Value, new SiteOverrides(options.BaseUrl, options.BuildDate));
        var catalogue = Relater.Relate(content.Value, InputIds.Of(files.Value));
        return new((sources.Value, content.Value.Briefs), [.. files.Diagnostics, .. sources.Diagnostics, .. content.Diagnostics, .. catalogue.Diagnostics]);
    }

    private static NewVersionResult Refused(NewVersionRequest request, ImmutableArray<Diagnostic> faults) =>
        new(request.Slug, 0, [], [.. faults.Where(d => d.Severity == Severity.Error).Distinct()]);

    // A path is what a shell completes.
    private static string SlugOf(string brief) => brief.EndsWith(".md", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(brief) : brief;

    private static PartialDate DateOf(string? text, Surroundings around)
    {
        if (text is null) return SourceDate.From(around.Variable) ?? throw new UsageException("--date is missing: the program has no clock, so say which day it is");
        return PartialDate.TryParse(text, out var date) && date.Day is not null ? date : throw new UsageException($"--date \"{text}\" is not a day such as 2026-11-21");
    }

    private static string SummaryOf(string text) =>
        !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl) ? text.Trim() : throw new UsageException("--summary needs words, in one line");
}
