using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests.Support;

/// <summary>Looks at many pages with one question and gathers every fault, so that one run tells them all.</summary>
internal static class PageSweep
{
    private const int Tabs = 3;

    /// <summary>Asserts that the question finds no fault on any of the addresses.</summary>
    /// <param name="faults">Looks at a page that has loaded; answers with what is wrong.</param>
    public static async Task NoFaultsAsync(IBrowserContext context, ServedSite site, IEnumerable<string> paths, Func<IPage, string, Task<IEnumerable<string>>> faults)
    {
        var found = new ConcurrentBag<string>();
        var waiting = new ConcurrentQueue<string>(paths);
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(_ => InOneTab()));
        Faults.None(found);

        async Task InOneTab()
        {
            var page = await context.NewPageAsync();
            while (waiting.TryDequeue(out var path))
            {
                await page.GotoAsync(site.At(path));
                foreach (var fault in await faults(page, path)) found.Add($"/{path}: {fault}");
            }
            await page.CloseAsync();
        }
    }
}
