using EvidenceSite.Cli;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Cli;

/// <summary>The least site that builds, on disk, and the program to run on it in this process.</summary>
internal sealed class SmallSite : IDisposable
{
    public SmallSite()
    {
        Directory.CreateDirectory(Folder["input"]);
        Folder.Put("output-config/site.yaml", """
            title: Test site
            description: A site for tests
            base-url: https://example.org/test/
            languages: [en]
            publisher: {name: Test Library}
            licence: CC-BY-4.0
            accent: "#0b5d57"
            build-date: 2026-01-02
            """);
    }

    public TemporaryFolder Folder { get; } = new();

    public Dictionary<string, string> Variables { get; } = [];

    public string Printed { get; private set; } = "";

    public string Complained { get; private set; } = "";

    public string[] Folders => ["--input", Folder["input"], "--config", Folder["output-config"], "--output", Folder["output"]];

    /// <summary>Runs a command on the site's folders; returns the exit code.</summary>
    public int Run(string command, params string[] more) => RunExactly([command, .. Folders, .. more]);

    public int RunExactly(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run(args, new Surroundings(output, error, Variables.GetValueOrDefault, HasTerminal: false));
        (Printed, Complained) = (output.ToString(), error.ToString());
        return code;
    }

    public void Dispose() => Folder.Dispose();
}
