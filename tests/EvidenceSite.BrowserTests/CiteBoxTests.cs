using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>Citing a study, a page, a finding or a claim in a style of the reader's choice.</summary>
[Collection(SharedBrowser.Name)]
public sealed class CiteBoxTests(BrowserFixture fixture)
{
    private const string Record = "records/PMC10576387/";
    private const string Brief = "briefs/frontline-harm-reduction-work/";

    [Theory]
    [InlineData("apa", "Richert, T., Stallwitz, A., & Nordgren, J. (2023). Harm reduction social work", "<i>Harm Reduction Journal</i>")]
    [InlineData("vancouver", "Richert T, Stallwitz A, Nordgren J. Harm reduction social work", "<a href=\"https://doi.org/10.1186/s12954-023-00884-w\">doi:10.1186/s12954-023-00884-w</a>")]
    [InlineData("chicago-author-date", "Richert, Torkel, Anke Stallwitz, and Johan Nordgren. 2023. “Harm Reduction", "<i>Harm Reduction Journal</i>, October 14.")]
    public async Task A_reference_is_copied_as_text_and_with_its_form(string style, string text, string html)
    {
        await using var context = await ClipboardContextAsync();
        var page = await OpenAsync(context, Record);
        await Choice(page).SelectOptionAsync(style);
        var study = page.GetByRole(AriaRole.Group, new() { Name = "The study" });

        await study.GetByRole(AriaRole.Button, new() { Name = "Copy as text" }).ClickAsync();
        await Assertions.Expect(study.GetByText("Copied")).ToBeVisibleAsync();
        Assert.StartsWith(text, await Clipboard.ReadAsync(page, "text/plain"), StringComparison.Ordinal);

        await study.GetByRole(AriaRole.Button, new() { Name = "Copy with formatting" }).ClickAsync();
        await page.WaitForFunctionAsync("() => navigator.clipboard.read().then(items => items[0].types.includes('text/html'))");
        Assert.StartsWith(text, await Clipboard.ReadAsync(page, "text/plain"), StringComparison.Ordinal);
        Assert.Contains(html, await Clipboard.ReadAsync(page, "text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_style_is_remembered_on_other_pages_and_there_for_claims_and_findings()
    {
        await using var context = await ClipboardContextAsync();
        var page = await OpenAsync(context, Record);
        await Choice(page).SelectOptionAsync("apa");
        await page.Locator("section.finding").First.GetByRole(AriaRole.Button, new() { Name = "Copy citation" }).ClickAsync();
        var finding = await page.Locator("section.finding").First.GetAttributeAsync("id");
        await page.WaitForFunctionAsync("() => navigator.clipboard.readText().then(text => text.startsWith('“'))");
        var citation = await Clipboard.ReadAsync(page, "text/plain");
        Assert.Contains("” EvidenceSite editors. (2026, November 21). Harm reduction social work in Sweden (summary of doi:10.1186/s12954-023-00884-w).", citation, StringComparison.Ordinal);
        Assert.EndsWith($"/{Record}#{finding}", citation, StringComparison.Ordinal);

        await page.GotoAsync(fixture.Shipped.At(Brief));
        await page.Locator("#little-communication + .check").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy citation", Exact = true }).ClickAsync();
        await page.WaitForFunctionAsync("() => navigator.clipboard.readText().then(text => text.includes('Titles were unclear'))");

        var claim = await Clipboard.ReadAsync(page, "text/plain");
        Assert.Contains("EvidenceSite editors. (2026, November 21). What makes frontline harm reduction work", claim, StringComparison.Ordinal);
        Assert.EndsWith("/v1/#little-communication", claim, StringComparison.Ordinal);
        Assert.Contains("<i>What makes frontline", await Clipboard.ReadAsync(page, "text/html"), StringComparison.Ordinal);
        await page.Locator("#cite").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(Choice(page)).ToHaveValueAsync("apa");
        await Assertions.Expect(page.Locator("#cite .chosen")).ToContainTextAsync("(2026, November 21)");
    }

    [Fact]
    public async Task Where_nothing_can_be_stored_the_choice_holds_for_the_page()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        await context.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });");
        var page = await context.NewPageAsync();
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync(fixture.Shipped.At(Record));
        await page.Locator("#cite").ScrollIntoViewIfNeededAsync();

        await Choice(page).SelectOptionAsync("mla");

        await Assertions.Expect(page.Locator("#cite .chosen").First).ToContainTextAsync("Richert, Torkel, et al.");
        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_remembered_style_that_is_not_offered_is_passed_over()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        await context.AddInitScriptAsync("localStorage.setItem('cite-style', '\"]<b>');");
        var page = await OpenAsync(context, Record);

        await Assertions.Expect(Choice(page)).ToHaveValueAsync("vancouver");
        await Assertions.Expect(page.Locator("#cite .reference").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#cite .chosen")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_keyboard_chooses_and_copies()
    {
        await using var context = await ClipboardContextAsync();
        var page = await OpenAsync(context, Record);
        await Choice(page).FocusAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Choice(page)).ToHaveValueAsync("ama");
        var copy = page.GetByRole(AriaRole.Group, new() { Name = "The study" }).GetByRole(AriaRole.Button, new() { Name = "Copy as text" });
        for (var i = 0; i < 4 && !await copy.EvaluateAsync<bool>("button => button === document.activeElement"); i++) await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(copy).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForFunctionAsync("() => navigator.clipboard.readText().then(text => text.includes('Published online October 14, 2023'))");
    }

    [Theory]
    [InlineData(Record)]
    [InlineData("es/" + Brief)]
    public async Task The_choice_is_accessible_and_large_enough_to_touch(string path)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 780 } });
        var page = await OpenAsync(context, path);
        await Choice(page).SelectOptionAsync("harvard");

        Assert.Empty(await AccessibilityTests.ViolationsAsync(page, ""));
        foreach (var control in await page.Locator("#cite select, #cite button").AllAsync())
            Assert.True((await control.BoundingBoxAsync())!.Height >= 44, await control.InnerTextAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "the page is wider than the screen");
    }

    [Fact]
    public async Task Without_scripts_every_style_can_be_read()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At(Record));
        var study = page.GetByRole(AriaRole.Group, new() { Name = "The study" });
        await Assertions.Expect(study.Locator("p.reference")).ToContainTextAsync("2023 Oct 14");

        await study.GetByText("In other styles").ClickAsync();

        await Assertions.Expect(study.Locator("li")).ToHaveCountAsync(5);
        await Assertions.Expect(study.GetByText("Richert, T., Stallwitz, A., & Nordgren, J. (2023).")).ToBeVisibleAsync();
        await Assertions.Expect(study.Locator("li b")).ToHaveTextAsync(["AMA 11", "APA 7", "Chicago 18", "Harvard", "MLA 9"]);
    }

    [Fact]
    public async Task Paper_has_the_sites_style_whatever_was_chosen()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, Record);
        await Choice(page).SelectOptionAsync("apa");

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");

        await Assertions.Expect(page.Locator("#cite p.reference").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#cite .chosen").First).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#cite select")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#cite li").First).ToBeHiddenAsync();
    }

    private static ILocator Choice(IPage page) => page.Locator("#cite select");

    private async Task<IPage> OpenAsync(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At(path));
        await page.Locator("#cite").ScrollIntoViewIfNeededAsync();
        await Choice(page).WaitForAsync();
        return page;
    }

    private Task<IBrowserContext> ClipboardContextAsync() => fixture.Browser.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
}
