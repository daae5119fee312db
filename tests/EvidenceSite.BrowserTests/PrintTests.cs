using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>A printed page has what a reader on paper needs, and nothing to click.</summary>
[Collection(SharedBrowser.Name)]
public sealed class PrintTests(BrowserFixture fixture)
{
    // A4 of 210 mm less margins of 18 mm on both sides, at 96 pixels an inch.
    private const int PrintedWidth = 657;

    private const string Colours = """
        () => {
          const style = getComputedStyle(document.body);
          const paper = getComputedStyle(document.documentElement).backgroundColor;
          return [style.color, style.backgroundColor === "rgba(0, 0, 0, 0)" ? paper : style.backgroundColor];
        }
        """;

    private const string TooWide = """
        () => [...document.querySelectorAll("main *")].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".vh"))
          .map(e => `${e.tagName.toLowerCase()}.${e.className} ends at ${Math.round(e.getBoundingClientRect().right)} of ${innerWidth}`)
        """;

    [Fact]
    public async Task Navigation_and_controls_are_left_out()
    {
        await PrintedAsync(fixture.Pages.Paths, async (page, _) =>
        {
            var left = await page.Locator("nav:visible, select:visible, button:visible, .skip:visible").AllAsync();
            return await Task.WhenAll(left.Select(async l => "prints " + await l.EvaluateAsync<string>("e => e.outerHTML.slice(0, 80)")));
        });
    }

    [Fact]
    public async Task The_address_of_the_page_is_printed_and_the_credit_too()
    {
        string[] paths = [fixture.Pages.Record, fixture.Pages.Brief, $"es/{fixture.Pages.Record}", $"es/{fixture.Pages.Brief}"];
        await PrintedAsync(paths, async (page, path) =>
        {
            var faults = new List<string>();
            if (!await page.Locator(".print-only", new() { HasText = ServedSite.PublishedAt + path }).IsVisibleAsync()) faults.Add("does not print its address");
            if (await page.Locator(".credits:visible").CountAsync() == 0) faults.Add("does not print its credit");
            return faults;
        });
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Ink_is_black_on_white_whatever_the_screen_shows(ColorScheme scheme)
    {
        await PrintedAsync([fixture.Pages.Record, fixture.Pages.Brief], async (page, _) =>
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.EvaluateAsync("scheme => document.documentElement.dataset.scheme = scheme", scheme == ColorScheme.Dark ? "dark" : "light");
            var colours = await page.EvaluateAsync<string[]>(Colours);
            return colours is ["rgb(0, 0, 0)", "rgb(255, 255, 255)" or "rgba(0, 0, 0, 0)"] ? [] : [$"prints {string.Join(" on ", colours)}"];
        });
    }

    [Fact]
    public async Task Nothing_is_wider_than_a_sheet_of_A4()
    {
        await PrintedAsync(fixture.Pages.Paths, async (page, _) => await page.EvaluateAsync<string[]>(TooWide));
    }

    [Fact]
    public async Task A_brief_prints_its_evidence_table_and_the_words_behind_its_claims()
    {
        await PrintedAsync([fixture.Pages.Brief], async (page, _) =>
        {
            var faults = new List<string>();
            if (!await page.Locator("#evidence table").IsVisibleAsync()) faults.Add("does not print its evidence table");
            if (!await page.Locator(".note q").First.IsVisibleAsync()) faults.Add("does not print the words behind its claims");
            return faults;
        });
    }

    [Fact]
    public async Task Records_and_briefs_can_be_saved_as_PDF()
    {
        await PrintedAsync([fixture.Pages.Record, fixture.Pages.Brief], async (page, _) =>
        {
            var pdf = await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
            return pdf.AsSpan().StartsWith("%PDF-"u8) && pdf.Length > 10_000 ? [] : ["the PDF is empty"];
        });
    }

    private async Task PrintedAsync(IEnumerable<string> paths, Func<IPage, string, Task<IEnumerable<string>>> faults)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ViewportSize = new() { Width = PrintedWidth, Height = 900 } });
        await PageSweep.NoFaultsAsync(context, fixture.Shipped, paths, async (page, path) =>
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            return await faults(page, path);
        });
    }
}
