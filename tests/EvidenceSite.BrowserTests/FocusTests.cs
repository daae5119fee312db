using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>The site can be used without a mouse, and shows where one is.</summary>
[Collection(SharedBrowser.Name)]
public sealed class FocusTests(BrowserFixture fixture)
{
    private const int Stops = 25;

    private const string FocusMark = """
        () => {
          const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
          return {
            name: `${e.tagName.toLowerCase()} "${(e.textContent || "").trim().slice(0, 30)}"`,
            visible: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && box.width > 0 && box.bottom > 0 && box.top < innerHeight,
          };
        }
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Every_stop_of_the_tab_key_is_in_view_and_outlined(int width)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
        string[] paths = ["", fixture.Pages.Brief, fixture.Pages.Record, "catalogue/", "es/glossary/"];
        await PageSweep.NoFaultsAsync(context, fixture.Shipped, paths, async (page, _) =>
        {
            var faults = new List<string>();
            for (var stop = 0; stop < Stops; stop++)
            {
                await page.Keyboard.PressAsync("Tab");
                var mark = await page.EvaluateAsync<Mark>(FocusMark);
                if (!mark.Visible) faults.Add($"stop {stop + 1} of the tab key is not shown: {mark.Name}");
            }
            return faults;
        });
    }

    [Fact]
    public async Task The_first_stop_is_a_visible_link_that_skips_to_the_text()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        await PageSweep.NoFaultsAsync(context, fixture.Shipped, fixture.Pages.Paths, async (page, _) =>
        {
            var faults = new List<string>();
            await page.Keyboard.PressAsync("Tab");
            if (!await page.EvaluateAsync<bool>("() => document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().top >= 0")) faults.Add("the first stop is not the skip link, or it is out of view");
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Tab");
            if (!await page.EvaluateAsync<bool>("() => !document.activeElement.closest('.masthead')")) faults.Add("the stop after skipping is in the masthead");
            return faults;
        });
    }

    private sealed record Mark(string Name, bool Visible)
    {
        public Mark() : this("", false)
        {
        }
    }
}
