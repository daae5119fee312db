using System.CommandLine;

namespace EvidenceSite.Cli.Commands;

internal static class ServeCommand
{
    public static Command Create(Surroundings around) => new("serve", "x");
}
