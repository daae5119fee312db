using EvidenceSite.BrowserTests.Support;
using EvidenceSite.Cli.Serve;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>A page that is open in a preview follows the site: it loads anew after a build, and shows why one failed.</summary>
[Collection(SharedBrowser.Name)]
public sealed class PreviewTests(BrowserFixture fixture) : IAsyncLifetime, IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private LiveReload reload = null!;
    private PagesServer server = null!;
    private IPage page = null!;

    public async Task InitializeAsync()
    {
        reload = new LiveReload(stopping.Token);
        server = await PagesServer.StartAsync(fixture.Shipped.Folder, ServedSite.BasePath, reload: reload);
        page = await fixture.Browser.NewPageAsync();
        var listening = page.WaitForRequestAsync("**/.evidence-site/events");
        await page.GotoAsync(server.Address.ToString());
        await listening;
        await page.EvaluateAsync("() => { window.old = true; }");
    }

    [Fact]
    public async Task An_open_page_loads_anew_after_a_build()
    {
        await AfterTheFirstEventAsync();
        reload.Built();
        await page.WaitForFunctionAsync("() => window.old === undefined");
    }

    [Fact]
    public async Task A_failed_build_shows_its_faults_as_text_until_they_are_mended()
    {
        await AfterTheFirstEventAsync();
        reload.Failed([new Diagnostic(Codes.UnknownRecord, new Place("input/briefs/a.md", 3, 5), "There is no record \"<b id=oops>\" to cite")]);
        var banner = page.GetByRole(AriaRole.Alert);
        await banner.WaitForAsync();
        Assert.Contains("input/briefs/a.md(3,5): error ES3001: There is no record \"<b id=oops>\" to cite.", await banner.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("#oops").CountAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => window.old"));

        reload.Same();
        await page.WaitForFunctionAsync("() => window.old === undefined && !document.querySelector('[role=alert]')");
    }

    public async Task DisposeAsync()
    {
        await stopping.CancelAsync();
        await page.CloseAsync();
        await server.DisposeAsync();
    }

    public void Dispose() => stopping.Dispose();

    // A page learns from the first event which build it came from; only a later one makes it load anew.
    private async Task AfterTheFirstEventAsync()
    {
        await page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').some(entry => entry.name.endsWith('/reload.js'))");
        await page.EvaluateAsync("""
            address => new Promise(done => {
              const events = new EventSource(address);
              events.addEventListener('site', () => { events.close(); done(); });
            })
            """, $"{server.Address}.evidence-site/events");
    }
}
