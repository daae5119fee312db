using Microsoft.Playwright;

namespace EvidenceSite.Benchmarks.Browser;

/// <summary>A search page in a browser that has nothing in its cache.</summary>
internal sealed class SearchTab : IAsyncDisposable
{
    private const float Patience = 60_000;

    // Requests that begin before another has ended did not wait for it. What begins after the rows are painted is not needed for them.
    private const string Waves = """
        () => {
          const ends = [];
          const all = performance.getEntriesByType("resource").filter((entry) => entry.startTime > watch.since && entry.startTime < watch.painted && !/\.(css|svg)$/.test(entry.name));
          for (const entry of all.sort((a, b) => a.startTime - b.startTime)) {
            const wave = 1 + Math.max(0, ...ends.filter((other) => other.end <= entry.startTime).map((other) => other.wave));
            ends.push({ end: entry.responseEnd, wave });
          }
          return Math.max(0, ...ends.map((entry) => entry.wave));
        }
        """;

    private readonly IBrowserContext context;
    private readonly IPage page;
    private readonly StaticHost host;

    private SearchTab(IBrowserContext context, IPage page, StaticHost host) => (this.context, this.page, this.host) = (context, page, host);

    public static async Task<SearchTab> OpenAsync(IBrowser browser, StaticHost host, bool isSlow)
    {
        var context = await browser.NewContextAsync(new() { IgnoreHTTPSErrors = true }).ConfigureAwait(false);
        await context.AddInitScriptAsync(scriptPath: Path.Combine(AppContext.BaseDirectory, "Browser", "watch.js")).ConfigureAwait(false);
        var page = await context.NewPageAsync().ConfigureAwait(false);
        page.SetDefaultTimeout(Patience);
        if (isSlow) await SlowDownAsync(context, page).ConfigureAwait(false);
        return new SearchTab(context, page, host);
    }

    /// <summary>Opens the page with a query in its address.</summary>
    public async Task<Visit> ArriveAsync(string address, string query)
    {
        host.TakeSent();
        await page.GotoAsync($"{address}?q={Uri.EscapeDataString(query)}", new() { WaitUntil = WaitUntilState.Commit }).ConfigureAwait(false);
        await page.WaitForFunctionAsync("() => window.watch?.painted").ConfigureAwait(false);
        await page.EvaluateAsync("() => (watch.since = 0)").ConfigureAwait(false);
        var arrived = await page.EvaluateAsync<double>("() => watch.painted - performance.getEntriesByType('navigation')[0].responseEnd").ConfigureAwait(false);
        return await VisitAsync(arrived).ConfigureAwait(false);
    }

    /// <summary>Opens the page without a query; its scripts have run when this ends.</summary>
    public Task StartAsync(string address) => page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>Puts a query into the field and presses Enter.</summary>
    public async Task<Visit> EnterAsync(string query)
    {
        await page.Locator("#q").ClickAsync().ConfigureAwait(false);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle).ConfigureAwait(false);
        host.TakeSent();
        await page.EvaluateAsync("(query) => { document.getElementById('q').value = query; watch.since = performance.now(); }", query).ConfigureAwait(false);
        await page.Keyboard.PressAsync("Enter").ConfigureAwait(false);
        await page.WaitForFunctionAsync("() => watch.painted > watch.pressed").ConfigureAwait(false);
        return await VisitAsync(await page.EvaluateAsync<double>("() => watch.painted - watch.pressed").ConfigureAwait(false)).ConfigureAwait(false);
    }

    /// <summary>Types a query key by key; gives back the longest task in milliseconds, 0 when none took 50.</summary>
    public async Task<double> TypeAsync(string query)
    {
        await page.EvaluateAsync("() => (watch.longest = 0)").ConfigureAwait(false);
        await page.Locator("#q").ClickAsync(new() { ClickCount = 3 }).ConfigureAwait(false);
        await page.Keyboard.TypeAsync(query, new() { Delay = 90 }).ConfigureAwait(false);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle).ConfigureAwait(false);
        return await page.EvaluateAsync<double>("() => watch.longest").ConfigureAwait(false);
    }

    /// <summary>Runs a script in the page.</summary>
    public Task<string[][]> RunAsync(string script, string[] argument) => page.EvaluateAsync<string[][]>(script, argument);

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private async Task<Visit> VisitAsync(double milliseconds)
    {
        // The page's own texts and looks are there before anybody searches; what the results need is counted.
        var names = await page.EvaluateAsync<string[]>(
            "() => performance.getEntriesByType('resource').filter((entry) => entry.startTime > watch.since && entry.startTime < watch.painted).map((entry) => new URL(entry.name).pathname)").ConfigureAwait(false);
        var sent = host.TakeSent().Where(file => names.Contains(file.Path, StringComparer.Ordinal) && !file.Path.EndsWith(".css", StringComparison.Ordinal) && !file.Path.EndsWith(".svg", StringComparison.Ordinal)).ToList();
        return new Visit(milliseconds, sent.Sum(file => file.Bytes), sent.Count, await page.EvaluateAsync<int>(Waves).ConfigureAwait(false));
    }

    // 10 Mbit/s and 60 ms a request.
    private static async Task SlowDownAsync(IBrowserContext context, IPage page)
    {
        var session = await context.NewCDPSessionAsync(page).ConfigureAwait(false);
        await session.SendAsync("Network.enable").ConfigureAwait(false);
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = 60,
            ["downloadThroughput"] = 1_250_000,
            ["uploadThroughput"] = 1_250_000,
        }).ConfigureAwait(false);
    }
}
