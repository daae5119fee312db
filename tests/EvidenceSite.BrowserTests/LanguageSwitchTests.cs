using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>The link to the other language keeps the reader's place.</summary>
[Collection(SharedBrowser.Name)]
public sealed class LanguageSwitchTests(BrowserFixture fixture)
{
    private const string Switch = ".tools a[hreflang]";

    [Fact]
    public async Task The_switch_leads_to_the_same_page_in_the_other_language_and_back()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var paths = fixture.Pages.Paths.Where(p => SitePages.LanguageOf(p) == "en" && p != SitePages.NotFound);
        await PageSweep.NoFaultsAsync(context, fixture.Shipped, paths, ThereAndBackAsync);
    }

    [Fact]
    public async Task The_page_for_missing_addresses_leads_to_the_front_page_in_the_other_language()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();

        await page.GotoAsync(fixture.Shipped.At("no/such/page/"));
        await page.ClickAsync(Switch);

        Assert.Equal(fixture.Shipped.At("es/"), page.Url);
    }

    private async Task<IEnumerable<string>> ThereAndBackAsync(IPage page, string path)
    {
        var faults = new List<string>();
        await ClickAndExpectAsync(page, $"es/{path}", "es", faults);
        await ClickAndExpectAsync(page, path, "en", faults);
        return faults;
    }

    private async Task ClickAndExpectAsync(IPage page, string path, string language, List<string> faults)
    {
        await page.ClickAsync(Switch);
        if (page.Url != fixture.Shipped.At(path)) faults.Add($"the switch leads to {page.Url}");
        var told = await page.GetAttributeAsync("html", "lang");
        if (told != language) faults.Add($"the page at {page.Url} says that its language is \"{told}\"");
    }
}
