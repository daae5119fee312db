using System.CommandLine;
using EvidenceSite.Cli.Output;
using EvidenceSite.Theme;

namespace EvidenceSite.Cli.Commands;

/// <summary>One build on the command line: runs it, shows how far it is, prints what it found.</summary>
internal static class SiteBuild
{
    public static int Run(SiteArguments arguments, ParseResult parsed, Surroundings around, bool checkOnly)
    {
        var options = arguments.Options(parsed, around, checkOnly);
        var (format, verbosity) = (arguments.HowPrinted(parsed), arguments.HowMuch(parsed));
        var result = BuildWatch.Run(around, format == DiagnosticFormat.Text ? verbosity : Verbosity.Quiet, progress =>
            SiteBuilder.Build(options, RazorTheme.Create(), progress));
        DiagnosticWriter.For(format, around).Write(result, verbosity);
        return ExitCode.Of(result.Diagnostics);
    }
}
