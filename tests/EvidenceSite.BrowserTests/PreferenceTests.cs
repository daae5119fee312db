using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>What readers set in their system: less motion, and colours of their own.</summary>
[Collection(SharedBrowser.Name)]
public sealed class PreferenceTests(BrowserFixture fixture)
{
    private const string Moving = """
        () => [...document.querySelectorAll("*")].filter(e => {
          const style = getComputedStyle(e);
          return style.scrollBehavior === "smooth" || style.animationName !== "none" || style.transitionDuration.split(",").some(d => parseFloat(d) > 0);
        }).map(e => `${e.tagName.toLowerCase()}.${e.className} moves`)
        """;

    // A word or a sign that has the colour of what is behind it cannot be seen.
    private const string Unseen = """
        () => [...document.querySelectorAll(".status, .notice, .notice strong, .status .sign path")].filter(e => {
          const style = getComputedStyle(e), paper = getComputedStyle(document.documentElement).backgroundColor;
          const ink = e.tagName === "path" ? style.stroke : style.color;
          return ink === paper || style.visibility === "hidden" || e.getBoundingClientRect().width === 0;
        }).map(e => `${e.tagName.toLowerCase()}.${e.getAttribute("class")} cannot be seen`)
        """;

    [Fact]
    public async Task Nothing_moves_for_readers_who_asked_for_less_motion()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await PageSweep.NoFaultsAsync(context, fixture.Shipped, fixture.Pages.Paths, async (page, _) => await page.EvaluateAsync<string[]>(Moving));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Forced_colours_leave_every_status_in_sight(ColorScheme scheme)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
        string[] paths = ["catalogue/", .. new[] { HardInput.HostileRecord, HardInput.EndlessRecord, HardInput.ArabicRecord }.Select(id => $"records/{id}/")];
        await PageSweep.NoFaultsAsync(context, fixture.Hard, paths, async (page, _) =>
        {
            if (await page.Locator(".status:visible").CountAsync() == 0) return ["shows no status"];
            return await page.EvaluateAsync<string[]>(Unseen);
        });
    }

    [Fact]
    public async Task Forced_colours_leave_the_focus_in_sight()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ForcedColors = ForcedColors.Active });
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At(""));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");

        Assert.NotEqual("none", await page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
    }
}
