using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using EvidenceSite.Cli.Commands;
using EvidenceSite.Cli.Output;

namespace EvidenceSite.Cli;

/// <summary>The program as a function from arguments to an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command. No exception leaves.</summary>
    public static int Run(string[] args, Surroundings around)
    {
        try
        {
            var parsed = Root(around).Parse(args);
            if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction) return Misunderstood(parsed, around);
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = around.Output,
                Error = around.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UsageException e)
        {
            around.Error.WriteLine($"evidence-site: {e.Message}. See evidence-site --help.");
            return ExitCode.WrongUsage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            around.Error.WriteLine(PrintedText.Line(new Diagnostic(Codes.MachineFailed, new Place("evidence-site", 0, 0), e.Message.TrimEnd('.')).ToString()));
            return ExitCode.MachineFailed;
        }
        // The last resort: a person who writes about policy should never meet a stack trace.
        catch (Exception e)
        {
            around.Error.WriteLine(PrintedText.Line(InternalFault.Describe(e).ToString()));
            return ExitCode.MachineFailed;
        }
    }

    internal static RootCommand Root(Surroundings around)
    {
        var root = new RootCommand("Builds a site of evidence briefs and a literature catalogue from a folder of files.")
        {
            BuildCommand.Create(around),
            CheckCommand.Create(around),
            ServeCommand.Create(around),
            ImportCommand.Create(around),
            NewCommand.Create(around),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExitCodes((HelpAction)help.Action!);
        return root;
    }

    private static int Misunderstood(ParseResult parsed, Surroundings around)
    {
        foreach (var error in parsed.Errors) around.Error.WriteLine("evidence-site: " + PrintedText.Line(error.Message));
        around.Error.WriteLine("See evidence-site --help.");
        return ExitCode.WrongUsage;
    }

    private sealed class HelpWithExitCodes(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var result = help.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.WriteLine(ExitCode.Help);
            return result;
        }
    }
}
