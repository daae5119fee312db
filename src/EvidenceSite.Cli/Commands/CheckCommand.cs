using System.CommandLine;

namespace EvidenceSite.Cli.Commands;

/// <summary><c>check</c>: all that a build does but writing.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings around)
    {
        var arguments = new SiteArguments();
        var command = new Command("check", "Reports what is wrong with the content, and writes nothing.");
        foreach (var option in arguments.All) command.Add(option);
        command.SetAction(parsed => SiteBuild.Run(arguments, parsed, around, checkOnly: true));
        return command;
    }
}
