using System.Globalization;
using EvidenceSite.Benchmarks.Measure;
using Microsoft.Playwright;

namespace EvidenceSite.Benchmarks.Browser;

/// <summary>A program's search page, and what has been measured on it.</summary>
/// <param name="address">Of the page.</param>
internal sealed class SearchProgram(string name, string address, IBrowser browser, StaticHost host)
{
    private readonly List<Visit> cold = [];
    private readonly List<Visit> further = [];
    private readonly List<Visit> again = [];
    private readonly List<Visit> slowCold = [];
    private readonly List<Visit> slowFurther = [];
    private double longestTask;

    public string Name => name;

    /// <summary>One query in a browser without a cache, the page being open; then others on the same page.</summary>
    public async Task OnLoopbackAsync(string query)
    {
        await using var tab = await SearchTab.OpenAsync(browser, host, isSlow: false).ConfigureAwait(false);
        await tab.StartAsync(address).ConfigureAwait(false);
        cold.Add(await tab.EnterAsync(query).ConfigureAwait(false));
    }

    /// <summary>Many queries on one page, one after the other, and each a second time when its files are there already.</summary>
    public async Task GoOnAsync(IEnumerable<string> queries)
    {
        await using var tab = await SearchTab.OpenAsync(browser, host, isSlow: false).ConfigureAwait(false);
        await tab.StartAsync(address).ConfigureAwait(false);
        await tab.EnterAsync("the").ConfigureAwait(false);
        foreach (var query in queries)
        {
            further.Add(await tab.EnterAsync(query).ConfigureAwait(false));
            await tab.EnterAsync("the").ConfigureAwait(false);
            again.Add(await tab.EnterAsync(query).ConfigureAwait(false));
        }
    }

    /// <summary>A query in the address and a second one on the page, over a slow line.</summary>
    public async Task OnSlowLineAsync(string query, string second)
    {
        await using var tab = await SearchTab.OpenAsync(browser, host, isSlow: true).ConfigureAwait(false);
        slowCold.Add(await tab.ArriveAsync(address, query).ConfigureAwait(false));
        slowFurther.Add(await tab.EnterAsync(second).ConfigureAwait(false));
    }

    /// <summary>Queries typed key by key.</summary>
    public async Task TypeAsync(IEnumerable<string> queries)
    {
        await using var tab = await SearchTab.OpenAsync(browser, host, isSlow: false).ConfigureAwait(false);
        await tab.StartAsync(address).ConfigureAwait(false);
        foreach (var query in queries) longestTask = Math.Max(longestTask, await tab.TypeAsync(query).ConfigureAwait(false));
    }

    /// <summary>Runs a script with queries on the page; gives back what it answers.</summary>
    public async Task<string[][]> AskAsync(string script, string[] queries)
    {
        await using var tab = await SearchTab.OpenAsync(browser, host, isSlow: false).ConfigureAwait(false);
        await tab.StartAsync(address).ConfigureAwait(false);
        return await tab.RunAsync(script, queries).ConfigureAwait(false);
    }

    /// <summary>Name and unit of each figure.</summary>
    public static ImmutableArray<string> Figures { get; } =
    [
        "cold query with its page, kB", "its requests", "its round trips", "second query, kB", "its requests", "its round trips",
        "key to rows, cold, ms", "key to rows, further queries, ms", "key to rows, files at hand, ms", "slow line, cold, ms", "slow line, second, ms", "longest task while typing, ms",
    ];

    /// <summary>The figures in the same order, medians but for the last.</summary>
    public ImmutableArray<string> Row() =>
    [
        Text(slowCold, visit => visit.Bytes / 1e3), Text(slowCold, visit => visit.Requests), Text(slowCold, visit => visit.RoundTrips),
        Text(further, visit => visit.Bytes / 1e3), Text(further, visit => visit.Requests), Text(slowFurther, visit => visit.RoundTrips),
        Text(cold, visit => visit.Milliseconds), Text(further, visit => visit.Milliseconds), Text(again, visit => visit.Milliseconds),
        Text(slowCold, visit => visit.Milliseconds), Text(slowFurther, visit => visit.Milliseconds), Text(longestTask),
    ];

    private static string Text(List<Visit> visits, Func<Visit, double> figure) => Text(Median.Of(visits.Select(figure)));

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
