using EvidenceSite.Benchmarks.Corpus;
using EvidenceSite.Benchmarks.Measure;
using EvidenceSite.Benchmarks.Peers;
using EvidenceSite.BrowserTests.Chromium;
using Microsoft.Playwright;

namespace EvidenceSite.Benchmarks.Browser;

/// <summary>A site of a generated corpus and the same records with Pagefind's index, both served, and a browser to visit them.</summary>
internal sealed class ServedSites : IAsyncDisposable
{
    private readonly string work;
    private readonly IPlaywright playwright;

    private ServedSites(string work, NodePackages? packages, StaticHost host, IPlaywright playwright, IBrowser browser) =>
        (this.work, Packages, Host, this.playwright, Browser) = (work, packages, host, playwright, browser);

    /// <summary>Null where Node is not there.</summary>
    public NodePackages? Packages { get; }

    public StaticHost Host { get; }

    public IBrowser Browser { get; }

    /// <summary>The folder with <c>input/</c> and <c>output-config/</c>.</summary>
    public static string Corpus(string work) => Path.Combine(work, "corpus");

    /// <param name="work">A folder for all of it, which is removed again.</param>
    public static async Task<ServedSites> StartAsync(int records, string work)
    {
        var site = Path.Combine(work, "site");
        Directory.CreateDirectory(work);
        Console.Error.WriteLine($"Building a site of {records} records");
        CorpusGenerator.Generate(new CorpusOptions(records, Corpus(work), Seed: 1, ["en"]));
        FreshProcess.Build(Corpus(work), site);
        FreshProcess.PeerInput(Corpus(work), work);
        var packages = NodePackages.Install(Path.Combine(work, "node"));
        if (packages is not null) IndexPages(packages, work);
        var host = await StaticHost.StartAsync(ImmutableDictionary<string, string>.Empty.Add("/site/", site).Add("/pages/", PeerInput.Pages(work))).ConfigureAwait(false);
        var playwright = await Playwright.CreateAsync().ConfigureAwait(false);
        return new ServedSites(work, packages, host, playwright, await ChromiumSetup.LaunchAsync(playwright).ConfigureAwait(false));
    }

    /// <summary>Ours first.</summary>
    public ImmutableArray<SearchProgram> Programs()
    {
        var ours = new SearchProgram("EvidenceSite", Host.At("/site/search/"), Browser, Host);
        return Packages is null ? [ours] : [ours, new SearchProgram("Pagefind", Host.At("/pages/"), Browser, Host)];
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync().ConfigureAwait(false);
        playwright.Dispose();
        await Host.DisposeAsync().ConfigureAwait(false);
        Directory.Delete(work, recursive: true);
    }

    // The page to search from comes afterwards, or it would be found.
    private static void IndexPages(NodePackages packages, string work)
    {
        var pages = PeerInput.Pages(work);
        MeasuredProgram.Run(packages.PagefindProgram, ["--site", pages, "--output-path", Path.Combine(pages, "pagefind")], work);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Browser", "pagefind.html"), Path.Combine(pages, "index.html"));
    }
}
