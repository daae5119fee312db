using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>The site reads in full where scripts are off.</summary>
[Collection(SharedBrowser.Name)]
public sealed class NoScriptTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Every_kind_of_page_shows_a_title_its_text_and_ways_on()
    {
        await using var context = await ContextAsync();
        await PageSweep.NoFaultsAsync(context, fixture.Shipped, fixture.Pages.Paths, async (page, _) =>
        {
            var faults = new List<string>();
            if (await page.Locator("h1:visible").CountAsync() != 1) faults.Add("shows no title, or more than one");
            if (await page.Locator("main").InnerTextAsync() is { Length: < 30 } text) faults.Add($"shows only \"{text}\"");
            if (await page.Locator(".masthead nav a:visible").CountAsync() < 4) faults.Add("shows no navigation");
            if (await page.Locator("button:not(form[action] button):visible, select:visible").CountAsync() > 0) faults.Add("shows a control that does nothing without scripts");
            return faults;
        });
    }

    [Fact]
    public async Task A_citation_in_a_brief_leads_to_the_finding_it_rests_on()
    {
        await using var context = await ContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At(fixture.Pages.Brief));

        await page.Locator("#key-messages .marks a").First.ClickAsync();

        var target = page.Locator(":target");
        await Assertions.Expect(target).ToBeInViewportAsync();
        await Assertions.Expect(target.Locator("blockquote").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_wide_screen_the_words_behind_a_claim_stand_beside_it()
    {
        await using var context = await ContextAsync(width: 1400);
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At(fixture.Pages.Brief));

        var claim = page.Locator(".claim").First;

        var words = await claim.Locator("> p").First.BoundingBoxAsync();
        var note = await claim.Locator(".note").First.BoundingBoxAsync();
        Assert.True(note!.X >= words!.X + words.Width, "the note stands below the claim, not beside it");
        Assert.True(Math.Abs(note.Y - words.Y) < 200, "the note stands far from its claim");
    }

    [Fact]
    public async Task On_a_narrow_screen_a_tap_unfolds_the_words_behind_a_claim()
    {
        await using var context = await ContextAsync(width: 360);
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At(fixture.Pages.Brief));
        var notes = page.Locator(".notes").First;
        await Assertions.Expect(notes.Locator(".note").First).ToBeHiddenAsync();

        await notes.Locator("summary").ClickAsync();

        await Assertions.Expect(notes.Locator("q").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_details_of_a_record_unfold()
    {
        await using var context = await ContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At(fixture.Pages.Record));

        foreach (var details in await page.Locator("main details").AllAsync())
        {
            await details.Locator("summary").First.ClickAsync();
            await Assertions.Expect(details.Locator("> :not(summary)").First).ToBeVisibleAsync();
        }
    }

    private Task<IBrowserContext> ContextAsync(int width = 1024) => fixture.Browser.NewContextAsync(new()
    {
        JavaScriptEnabled = false,
        ViewportSize = new() { Width = width, Height = 800 },
    });
}
