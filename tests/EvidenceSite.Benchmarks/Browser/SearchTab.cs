using Microsoft.Playwright;

namespace EvidenceSite.Benchmarks.Browser;

/// <summary>A search page in a browser that has nothing in its cache.</summary>
internal sealed class SearchTab : IAsyncDisposable
{
    private const float Patience = 60_000;

    // A new window of Chromium loads an interface of its own, which would take the processor from the page that is measured.
    private const float Settling = 1_500;

    /// <summary>Of the slow line, in milliseconds a request.</summary>
    private const int Latency = 60;

    // What begins after the rows are painted is not needed for them.
    private const string Late = """
        () => performance.getEntriesByType("resource").filter((entry) => entry.startTime >= watch.painted).map((entry) => new URL(entry.name).pathname)
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
        await page.WaitForTimeoutAsync(Settling).ConfigureAwait(false);
        if (isSlow) await SlowDownAsync(context, page).ConfigureAwait(false);
        return new SearchTab(context, page, host);
    }

    /// <summary>Opens the page with a query in its address.</summary>
    public async Task<Visit> ArriveAsync(string address, string query)
    {
        host.TakeSent();
        await page.GotoAsync($"{address}?q={Uri.EscapeDataString(query)}", new() { WaitUntil = WaitUntilState.Commit }).ConfigureAwait(false);
        await page.WaitForFunctionAsync("() => window.watch?.painted").ConfigureAwait(false);
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
        await page.EvaluateAsync("(query) => { document.getElementById('q').value = query; }", query).ConfigureAwait(false);
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
        // The host's account, since the page's own does not know what a worker loads. The page itself and its looks are there before anybody searches.
        var sent = host.TakeSent();
        var late = await page.EvaluateAsync<string[]>(Late).ConfigureAwait(false);
        var needed = sent.Where(file => !late.Contains(file.Path, StringComparer.Ordinal) && Path.GetExtension(file.Path) is not ("" or ".css" or ".svg")).ToList();
        return new Visit(milliseconds, needed.Sum(file => file.Bytes), needed.Count, SentFile.Waves(needed, Latency));
    }

    // 10 Mbit/s.
    private static async Task SlowDownAsync(IBrowserContext context, IPage page)
    {
        var session = await context.NewCDPSessionAsync(page).ConfigureAwait(false);
        await session.SendAsync("Network.enable").ConfigureAwait(false);
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = Latency,
            ["downloadThroughput"] = 1_250_000,
            ["uploadThroughput"] = 1_250_000,
        }).ConfigureAwait(false);
    }
}
