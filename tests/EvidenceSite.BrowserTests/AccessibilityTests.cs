using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>The rules of WCAG 2.2 at levels A and AA that a program can judge, on every kind of page.</summary>
[Collection(SharedBrowser.Name)]
public sealed class AccessibilityTests(BrowserFixture fixture)
{
    private static readonly AxeRunOptions Wcag22 = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        // Off unless asked for by name: success criterion 2.5.8, Target Size (Minimum).
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_on_any_kind_of_page(ColorScheme scheme)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ColorScheme = scheme });
        await PageSweep.NoFaultsAsync(context, fixture.Shipped, fixture.Pages.Paths, ViolationsAsync);
    }

    [Fact]
    public async Task Axe_finds_no_violation_on_a_narrow_screen()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await PageSweep.NoFaultsAsync(context, fixture.Shipped, [fixture.Pages.Record, fixture.Pages.Brief, "", "catalogue/"], ViolationsAsync);
    }

    [Fact]
    public async Task Axe_finds_no_violation_on_pages_of_hostile_and_extreme_texts()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var pages = fixture.Hard.EveryPage.Where(p => p.Contains("records/", StringComparison.Ordinal) && !p.Contains("other", StringComparison.Ordinal));
        await PageSweep.NoFaultsAsync(context, fixture.Hard, [.. pages, "catalogue/page/2/"], ViolationsAsync);
    }

    internal static async Task<IEnumerable<string>> ViolationsAsync(IPage page, string path)
    {
        var result = await page.RunAxe(Wcag22);
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Target} {node.Html}"));
    }
}
