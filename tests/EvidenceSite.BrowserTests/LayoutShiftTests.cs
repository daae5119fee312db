using EvidenceSite.BrowserTests.Support;

namespace EvidenceSite.BrowserTests;

/// <summary>Nothing jumps while a page loads (Layout Instability, a W3C community group draft).</summary>
[Collection(SharedBrowser.Name)]
public sealed class LayoutShiftTests(BrowserFixture fixture)
{
    private const double Limit = 0.02;

    // Watches from before the first paint; asks two frames after the load, when a late script would have had its say.
    private const string Watch = """
        window.shift = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: "layout-shift", buffered: true });
        """;

    private const string Settled = "() => new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shift))), 250))";

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Records_and_briefs_do_not_jump_while_they_load(int width)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await context.AddInitScriptAsync(Watch);
        string[] paths = [fixture.Pages.Record, fixture.Pages.Brief, $"es/{fixture.Pages.Record}", $"es/{fixture.Pages.Brief}"];
        await PageSweep.NoFaultsAsync(context, fixture.Shipped, paths, async (page, _) =>
        {
            var shift = await page.EvaluateAsync<double>(Settled);
            return shift < Limit ? [] : [$"jumps by {shift:0.000}"];
        });
    }
}
