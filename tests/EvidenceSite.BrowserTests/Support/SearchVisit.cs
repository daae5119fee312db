using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests.Support;

/// <summary>A visit to the search page, and what it asks for on the way.</summary>
internal sealed class SearchVisit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ServedSite site;
    private readonly ConcurrentQueue<string> asked = new();

    private SearchVisit(IBrowserContext context, ServedSite site, IPage page) => (this.context, this.site, Page) = (context, site, page);

    public IPage Page { get; }

    /// <summary>The files of the index asked for so far, from the site's root.</summary>
    public IEnumerable<string> Index => asked.Where(path => path.StartsWith("search/", StringComparison.Ordinal) && path.EndsWith(".bin", StringComparison.Ordinal));

    public IEnumerable<string> Asked => asked;

    public ILocator Field => Page.Locator("#q");

    public ILocator Count => Page.Locator("#count");

    public ILocator Rows => Page.Locator("#found .rows > li");

    /// <summary>The query of the address as it is now.</summary>
    public string Query => Uri.UnescapeDataString(new Uri(Page.Url).Query);

    /// <param name="path">From the site's root: <c>search/?q=harm</c>.</param>
    public static async Task<SearchVisit> ToAsync(BrowserFixture fixture, string path, BrowserNewContextOptions? options = null, ServedSite? site = null)
    {
        var context = await fixture.Browser.NewContextAsync(options);
        var visit = new SearchVisit(context, site ?? fixture.Shipped, await context.NewPageAsync());
        visit.Page.Request += (_, request) => visit.asked.Enqueue(request.Url[visit.site.At("").Length..]);
        await visit.GoAsync(path);
        return visit;
    }

    public Task GoAsync(string path) => Page.GotoAsync(site.At(path), new() { WaitUntil = WaitUntilState.NetworkIdle });

    /// <summary>Waits for what comes after the results: filters, excerpts, tools.</summary>
    public Task SettleAsync() => Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

    public Task SeesAsync(string count) => Assertions.Expect(Count).ToContainTextAsync(count);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
