using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>Pages fit the width they are given. 320 CSS pixels is also a screen of 1280 at 400 % zoom (WCAG 2.2, 1.4.10).</summary>
[Collection(SharedBrowser.Name)]
public sealed class ReflowTests(BrowserFixture fixture)
{
    // Names what sticks out, so that the fault can be found; a box that scrolls by itself may hold more than it shows.
    private const string TooWide = """
        () => {
          const width = document.documentElement.clientWidth;
          // One pixel is what rounding of fractions can add.
          if (document.documentElement.scrollWidth <= width + 1) return [];
          const scrolls = e => e && e !== document.documentElement && (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
          const out = e => e.getBoundingClientRect().right > width + 1 && !scrolls(e);
          return [...document.body.querySelectorAll("*")].filter(e => out(e) && ![...e.children].some(out))
            .map(e => `${e.tagName.toLowerCase()}.${e.className} ends at ${Math.round(e.getBoundingClientRect().right)} of ${width}`)
            .concat(`the page is ${document.documentElement.scrollWidth} wide`);
        }
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1600)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using var context = await ContextAsync(width);
        await PageSweep.NoFaultsAsync(context, fixture.Shipped, fixture.Pages.Paths, (page, _) => WiderThanTheScreenAsync(page));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Words_without_end_and_hostile_texts_do_not_widen_a_page(int width)
    {
        await using var context = await ContextAsync(width);
        await PageSweep.NoFaultsAsync(context, fixture.Hard, fixture.HardPages, (page, _) => WiderThanTheScreenAsync(page));
    }

    [Fact]
    public async Task Text_of_twice_the_size_still_fits_a_phone()
    {
        await using var context = await ContextAsync(360);
        await PageSweep.NoFaultsAsync(context, fixture.Shipped, [fixture.Pages.Record, fixture.Pages.Brief, ""], async (page, _) =>
        {
            await page.AddStyleTagAsync(new() { Content = "html { font-size: 200% }" });
            return await WiderThanTheScreenAsync(page);
        });
    }

    private Task<IBrowserContext> ContextAsync(int width) =>
        fixture.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });

    private static async Task<IEnumerable<string>> WiderThanTheScreenAsync(IPage page)
    {
        // What lies folded away has to fit as well.
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        return await page.EvaluateAsync<string[]>(TooWide);
    }
}
