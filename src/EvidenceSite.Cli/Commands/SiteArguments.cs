using System.CommandLine;
using EvidenceSite.Cli.Output;

namespace EvidenceSite.Cli.Commands;

/// <summary>The options that all commands on a site have in common.</summary>
/// <param name="formatName">The option that says how faults are printed, where a command has another <c>--format</c>.</param>
internal sealed class SiteArguments(string formatName = "--format")
{
    private readonly Option<string> input = Folder("--input", "input", "The folder with records, summaries, briefs, pages and vocabulary");
    private readonly Option<string> config = Folder("--config", "output-config", "The folder with site.yaml");
    private readonly Option<string> output = Folder("--output", "output", "The folder to write the site to");

    private readonly Option<string?> theme = new("--theme")
    {
        Description = "A folder with assets/ and text/ in place of the built-in ones; \"theme\" if there is such a folder",
        HelpName = "folder",
    };

    private readonly Option<string?> baseUrl = new("--base-url")
    {
        Description = "Where the site will stand, in place of the address in site.yaml",
        HelpName = "url",
    };

    private readonly Option<Verbosity> verbosity = new("--verbosity", "-v")
    {
        Description = "How much to say: quiet, minimal, normal or detailed",
        HelpName = "level",
        DefaultValueFactory = _ => Verbosity.Normal,
    };

    private readonly Option<DiagnosticFormat> format = new(formatName)
    {
        Description = "How to print faults: text, json or github",
        HelpName = "format",
        DefaultValueFactory = _ => DiagnosticFormat.Text,
    };

    /// <summary>The options, for a command to list.</summary>
    public IEnumerable<Option> All => [input, config, output, theme, baseUrl, verbosity, format];

    /// <summary>Those that make sense where no site is built.</summary>
    public IEnumerable<Option> ForImport => [input, verbosity, format];

    /// <summary>Those of commands that look at the whole site and write into its input folder.</summary>
    public IEnumerable<Option> ForEditing => [input, config, theme, verbosity, format];

    /// <exception cref="UsageException">A value cannot be used.</exception>
    public BuildOptions Options(ParseResult parsed, Surroundings around, bool checkOnly) => new()
    {
        InputFolder = InputFolder(parsed),
        ConfigFolder = Given(parsed, config),
        // Not every command that only looks has the option.
        OutputFolder = checkOnly ? parsed.GetValue(output) ?? "" : Given(parsed, output),
        ThemeFolder = ThemeFolder(parsed),
        BaseUrl = BaseUrl(parsed),
        BuildDate = SourceDate.From(around.Variable),
        CheckOnly = checkOnly,
    };

    /// <exception cref="UsageException">It is empty.</exception>
    public string InputFolder(ParseResult parsed) => Given(parsed, input);

    public Verbosity HowMuch(ParseResult parsed) => parsed.GetValue(verbosity);

    public DiagnosticFormat HowPrinted(ParseResult parsed) => parsed.GetValue(format);

    private static Option<string> Folder(string name, string standard, string description) =>
        new(name) { Description = description, HelpName = "folder", DefaultValueFactory = _ => standard };

    private static string Given(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) is { Length: > 0 } value && !value.Contains('\0') ? value : throw new UsageException($"{option.Name} needs the name of a folder");

    private string? ThemeFolder(ParseResult parsed)
    {
        if (parsed.GetValue(theme) is not { } named) return Directory.Exists("theme") ? "theme" : null;
        return Directory.Exists(named) ? named : throw new UsageException($"The theme folder \"{named}\" is not there");
    }

    private string? BaseUrl(ParseResult parsed)
    {
        if (parsed.GetValue(baseUrl) is not { } text) return null;
        var good = Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length + url.Fragment.Length == 0;
        if (!good) throw new UsageException($"--base-url \"{text}\" is not an http or https address without query and fragment");
        return text.EndsWith('/') ? text : text + "/";
    }
}
