using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>From a claim to the very words it rests on, by mouse and by keyboard.</summary>
[Collection(SharedBrowser.Name)]
public sealed class ClaimTests(BrowserFixture fixture)
{
    private const string Claim = "little-communication";

    [Fact]
    public async Task A_claim_opens_to_its_quotation_and_the_passage_in_the_abstract()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await BriefAsync(context);

        await Opener(page).ClickAsync();

        var panel = page.Locator($"#panel-{Claim}");
        await Assertions.Expect(panel).ToBeFocusedAsync();
        await Assertions.Expect(panel.Locator("blockquote")).ToHaveTextAsync("“a lack of role communication and expectations”");
        await Assertions.Expect(panel.Locator("mark")).ToHaveTextAsync("a lack of role communication and expectations");
        await Assertions.Expect(panel.Locator(".evidence > p:has(mark)")).ToContainTextAsync("FINDINGS Two interrelated", new() { IgnoreCase = true });
        await Assertions.Expect(panel.GetByText("In the abstract")).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("records/PMC8179702/#words-unspoken-expectations$"));
    }

    [Fact]
    public async Task The_keyboard_opens_a_claim_and_closes_it_where_it_was()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await BriefAsync(context);
        await Opener(page).FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator($"#panel-{Claim}")).ToBeFocusedAsync();
        await Assertions.Expect(Opener(page)).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy link", Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator($"#panel-{Claim}")).ToHaveCountAsync(0);
        await Assertions.Expect(Opener(page)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_open_claim_is_accessible()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await BriefAsync(context);
        await Opener(page).ClickAsync();
        await page.Locator($"#panel-{Claim} mark").WaitForAsync();

        Assert.Empty(await AccessibilityTests.ViolationsAsync(page, ""));
    }

    [Fact]
    public async Task Its_link_and_its_citation_can_be_copied()
    {
        await using var context = await ClipboardContextAsync();
        var page = await BriefAsync(context);
        await Opener(page).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Copied").First).ToBeVisibleAsync();
        Assert.EndsWith($"/briefs/frontline-harm-reduction-work/#{Claim}", await Clipboard.ReadAsync(page, "text/plain"), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy citation", Exact = true }).ClickAsync();
        await page.WaitForFunctionAsync("() => navigator.clipboard.readText().then(text => text.startsWith('“'))");
        var citation = await Clipboard.ReadAsync(page, "text/plain");
        Assert.StartsWith("“Titles were unclear, communication about roles and expectations was lacking” EvidenceSite editors.", citation, StringComparison.Ordinal);
        Assert.Contains("version 1", citation, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith($"#{Claim}", citation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_study_are_copied_with_title_authors_source_and_licence()
    {
        await using var context = await ClipboardContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At("records/PMC8179702/"));

        await page.Locator("#undefined-roles").GetByRole(AriaRole.Button, new() { Name = "Copy with credit" }).ClickAsync();
        await page.WaitForFunctionAsync("() => navigator.clipboard.readText().then(text => text.includes('CC BY'))");

        var text = await Clipboard.ReadAsync(page, "text/plain");
        Assert.StartsWith("“their roles lacked definition within organizations, which produced feelings of ineffectiveness and being undervalued”\n\n", text, StringComparison.Ordinal);
        foreach (var part in (string[])["Organizational support for frontline harm", "Greer", "doi.org/10.1186/s12954-021-00507-2", "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)"])
            Assert.Contains(part, text, StringComparison.Ordinal);
        var html = await Clipboard.ReadAsync(page, "text/html");
        Assert.Contains("<blockquote", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://creativecommons.org/licenses/by/4.0/\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_selection_from_the_abstract_takes_its_credit_along()
    {
        await using var context = await ClipboardContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At("records/PMC8179702/"));
        await page.WaitForFunctionAsync("() => document.querySelector('.finding .small-copy')");

        await page.EvaluateAsync("() => getSelection().selectAllChildren(document.querySelector('#abstract-methods'))");
        await page.Keyboard.PressAsync("Control+C");

        var text = await Clipboard.ReadAsync(page, "text/plain");
        Assert.Contains("interviews", text, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_a_claim_leads_to_its_finding_and_that_to_the_passage()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await BriefAsync(context);

        await page.Locator($"#{Claim} .marks a").ClickAsync();
        await Assertions.Expect(page.Locator(":target")).ToHaveIdAsync("unspoken-expectations");
        await page.Locator(":target figcaption a").First.ClickAsync();

        var passage = page.Locator(":target");
        await Assertions.Expect(passage).ToHaveTextAsync("a lack of role communication and expectations");
        await Assertions.Expect(passage).ToBeInViewportAsync();
        await page.GoBackAsync();
        await page.Locator("#unspoken-expectations .uses summary").ClickAsync();
        await page.Locator($"#unspoken-expectations .uses a[href$='#{Claim}']").ClickAsync();
        await Assertions.Expect(page.Locator(":target")).ToHaveIdAsync(Claim);
    }

    private static ILocator Opener(IPage page) => page.Locator($"#{Claim} + .check");

    private async Task<IPage> BriefAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At("briefs/frontline-harm-reduction-work/"));
        return page;
    }

    private Task<IBrowserContext> ClipboardContextAsync() => fixture.Browser.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
}
