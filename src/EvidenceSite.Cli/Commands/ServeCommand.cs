using System.CommandLine;
using EvidenceSite.Cli.Output;
using EvidenceSite.Cli.Serve;
using EvidenceSite.Theme;

namespace EvidenceSite.Cli.Commands;

/// <summary><c>serve</c>: a preview that follows every change, as GitHub Pages would show it.</summary>
internal static class ServeCommand
{
    private const int StandardPort = 4600;

    public static Command Create(Surroundings around)
    {
        var arguments = new SiteArguments();
        var port = new Option<int>("--port") { Description = "The port on 127.0.0.1; another when it is taken", HelpName = "number", DefaultValueFactory = _ => StandardPort };
        var basePath = new Option<string>("--base-path") { Description = "The path that the site stands under, such as /repo/", HelpName = "path", DefaultValueFactory = _ => "/" };
        var command = new Command("serve", "Shows the site on this machine, and builds it anew whenever a file changes.") { port, basePath };
        foreach (var option in arguments.All) command.Add(option);
        command.SetAction(async (parsed, stopping) =>
        {
            var options = arguments.Options(parsed, around, checkOnly: false);
            var writer = DiagnosticWriter.For(arguments.HowPrinted(parsed), around);
            var verbosity = arguments.HowMuch(parsed);
            var place = new ServePlace(Port(parsed.GetValue(port)), BasePath(parsed.GetRequiredValue(basePath)));
            await RunAsync(options, place, around, result => writer.Write(result, verbosity), stopping).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task RunAsync(BuildOptions options, ServePlace place, Surroundings around, Action<BuildResult> show, CancellationToken stopping)
    {
        var reload = new LiveReload(stopping);
        var server = await PagesServer.StartAsync(options.OutputFolder, place.BasePath, place.Port, reload).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            if (place.Port != 0 && server.Address.Port != place.Port) around.Output.WriteLine($"Port {place.Port} is taken.");
            around.Output.WriteLine($"Serving {server.Address} until Ctrl+C.");
            var previewed = options with { BaseUrl = options.BaseUrl ?? server.Address.AbsoluteUri };
            var theme = RazorTheme.Create();
            // Watching begins before the first build, so that no change falls between the two.
            using var sources = new SourceWatcher(new[] { options.InputFolder, options.ConfigFolder, options.ThemeFolder }.OfType<string>());
            await new Preview(() => SiteBuilder.Build(previewed, theme), show, reload).RunAsync(sources, stopping).ConfigureAwait(false);
        }
    }

    private static int Port(int port) => port is >= 0 and <= 65535 ? port : throw new UsageException($"--port {port} is not between 0 and 65535");

    private static string BasePath(string path)
    {
        var whole = "/" + path.Trim('/') + (path.Trim('/').Length == 0 ? "" : "/");
        var good = whole.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.' or '_' or '~')
            && !whole.Contains("//", StringComparison.Ordinal) && !whole.Contains("/.", StringComparison.Ordinal);
        return good ? whole : throw new UsageException($"--base-path \"{path}\" is not a path such as /repo/");
    }

    private readonly record struct ServePlace(int Port, string BasePath);
}
