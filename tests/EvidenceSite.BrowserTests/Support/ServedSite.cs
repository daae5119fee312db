using EvidenceSite.Cli.Serve;
using EvidenceSite.Theme;

namespace EvidenceSite.BrowserTests.Support;

/// <summary>A site, built with the real theme into a temporary folder and served under <see cref="BasePath"/> as GitHub Pages would.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    /// <summary>What a project site of GitHub Pages has before its addresses.</summary>
    public const string BasePath = "/evidence/";

    /// <summary>Where the site says that it stands. Nothing answers there, so a test that follows such an address is found out.</summary>
    public const string PublishedAt = "https://site.example" + BasePath;

    private readonly PagesServer server;

    private ServedSite(string folder, PagesServer server)
    {
        (Folder, this.server) = (folder, server);
    }

    /// <summary>The folder that is served.</summary>
    public string Folder { get; }

    /// <summary>The address of the front page on this machine.</summary>
    public Uri Home => server.Address;

    /// <summary>The paths of all pages from the site's root, redirects too.</summary>
    public ImmutableArray<string> EveryPage =>
    [
        .. Directory.GetFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Select(path => path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)
            .Order(StringComparer.Ordinal),
    ];

    public static async Task<ServedSite> StartAsync(string inputFolder, string configFolder)
    {
        var folder = Directory.CreateTempSubdirectory("evidence-site-").FullName;
        var result = SiteBuilder.Build(
            new BuildOptions { InputFolder = inputFolder, ConfigFolder = configFolder, OutputFolder = folder, BaseUrl = PublishedAt },
            RazorTheme.Create());
        if (!result.Succeeded) throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        return new ServedSite(folder, await PagesServer.StartAsync(folder, BasePath));
    }

    /// <summary>The address of a page on this machine.</summary>
    /// <param name="path">From the site's root, <c>records/</c>.</param>
    public string At(string path) => Home + path;

    /// <summary>A page as it was written.</summary>
    /// <param name="path">From the site's root, <c>records/</c>.</param>
    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path.Length == 0 || path[^1] == '/' ? path + "index.html" : path));

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
