using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>The reader's choice of colours.</summary>
[Collection(SharedBrowser.Name)]
public sealed class SchemeTests(BrowserFixture fixture)
{
    private const string Select = ".scheme select";

    private const string Paper = "() => getComputedStyle(document.body).backgroundColor";

    [Fact]
    public async Task The_choice_holds_on_this_page_after_a_reload_and_on_the_next_page()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ColorScheme = ColorScheme.Light });
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At(""));
        var light = await page.EvaluateAsync<string>(Paper);

        await page.SelectOptionAsync(Select, "dark");
        var dark = await page.EvaluateAsync<string>(Paper);
        await page.ReloadAsync();
        var reloaded = await page.EvaluateAsync<string>(Paper);
        await page.GotoAsync(fixture.Shipped.At("es/catalogue/"));
        var next = await page.EvaluateAsync<string>(Paper);

        Assert.NotEqual(light, dark);
        Assert.Equal([dark, dark], [reloaded, next]);
        Assert.Equal("dark", await page.InputValueAsync(Select));
    }

    [Fact]
    public async Task Automatic_forgets_the_choice_and_follows_the_system()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ColorScheme = ColorScheme.Dark });
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At(""));
        var system = await page.EvaluateAsync<string>(Paper);

        await page.SelectOptionAsync(Select, "light");
        var chosen = await page.EvaluateAsync<string>(Paper);
        await page.SelectOptionAsync(Select, "");
        await page.ReloadAsync();

        Assert.NotEqual(system, chosen);
        Assert.Equal(system, await page.EvaluateAsync<string>(Paper));
    }

    [Fact]
    public async Task The_choice_is_set_before_the_text_is_painted()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ColorScheme = ColorScheme.Light });
        await context.AddInitScriptAsync("localStorage.setItem('scheme', 'dark'); new MutationObserver((_, me) => { if (document.body) { window.early = document.documentElement.dataset.scheme; me.disconnect(); } }).observe(document, { childList: true, subtree: true })");
        var page = await context.NewPageAsync();

        await page.GotoAsync(fixture.Shipped.At(fixture.Pages.Brief));

        Assert.Equal("dark", await page.EvaluateAsync<string>("() => window.early"));
    }

    [Fact]
    public async Task Where_storage_is_refused_the_choice_holds_for_the_page()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ColorScheme = ColorScheme.Light });
        await context.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError') } })");
        var page = await context.NewPageAsync();
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync(fixture.Shipped.At(""));
        var light = await page.EvaluateAsync<string>(Paper);

        await page.SelectOptionAsync(Select, "dark");

        Assert.NotEqual(light, await page.EvaluateAsync<string>(Paper));
        Assert.Empty(errors);
    }
}
