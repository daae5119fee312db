using System.CommandLine;

namespace EvidenceSite.Cli.Commands;

/// <summary><c>build</c>: from the input folder to the published site.</summary>
internal static class BuildCommand
{
    public static Command Create(Surroundings around)
    {
        var arguments = new SiteArguments();
        var command = new Command("build", "Builds the site into the output folder.");
        foreach (var option in arguments.All) command.Add(option);
        command.SetAction(parsed => SiteBuild.Run(arguments, parsed, around, checkOnly: false));
        return command;
    }
}
