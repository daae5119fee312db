using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>The reader's own list: kept in the browser, ordered, annotated, taken along, shared.</summary>
[Collection(SharedBrowser.Name)]
public sealed class ReadingListTests(BrowserFixture fixture)
{
    private const string List = "reading-list/";
    private const string Sweden = "PMC10576387";
    private const string Canada = "PMC8179702";

    private static readonly (string Id, string Title)[] Both = [(Sweden, "Harm reduction social work"), (Canada, "Organizational support")];

    [Fact]
    public async Task An_empty_list_leads_to_the_search()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context);

        await Assertions.Expect(page.GetByText("Nothing here yet")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Search for studies" })).ToHaveAttributeAsync("href", "../search/");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Remove all" })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_order_changes_by_keyboard_and_the_focus_stays()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, Both);
        var down = page.GetByRole(AriaRole.Button, new() { Name = "Move down: Harm reduction social work" });

        await down.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal([Canada, Sweden], await IdsAsync(page));
        // The last row cannot go down, so the focus is on what it can do.
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Move up: Harm reduction social work" })).ToBeFocusedAsync();
        await page.ReloadAsync();
        Assert.Equal([Canada, Sweden], await IdsAsync(page));
    }

    [Fact]
    public async Task What_is_removed_can_be_brought_back_with_its_note()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, Both);
        await page.GetByLabel("Note: Harm reduction social work").FillAsync("For the meeting");

        // Pressing a button while a note is open keeps the note, and the button works at the first press.
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove: Harm reduction social work" }).ClickAsync();

        Assert.Equal([Canada], await IdsAsync(page));
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Removed: Harm reduction social work");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        Assert.Equal([Sweden, Canada], await IdsAsync(page));
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel("Note: Harm reduction social work")).ToHaveValueAsync("For the meeting");
    }

    [Fact]
    public async Task A_shared_link_holds_the_list_and_is_taken_over_with_one_press()
    {
        await using var owner = await fixture.Browser.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await OpenAsync(owner, Both);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy a link" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Link copied");
        var link = await page.EvaluateAsync<string>("navigator.clipboard.readText()");

        await using var friend = await fixture.Browser.NewContextAsync();
        var theirs = await friend.NewPageAsync();
        await theirs.GotoAsync(link);
        await Assertions.Expect(theirs.Locator(".shared li")).ToHaveCountAsync(2);
        await Assertions.Expect(theirs.Locator(".shared li").First).ToContainTextAsync("Harm Reduction Journal");
        Assert.Empty(await AccessibilityTests.ViolationsAsync(theirs, ""));
        await theirs.GetByRole(AriaRole.Button, new() { Name = "Add to my reading list" }).ClickAsync();

        Assert.Equal([Sweden, Canada], await IdsAsync(theirs));
        Assert.DoesNotContain("#", theirs.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_link_shows_what_it_still_names()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();

        await page.GotoAsync(fixture.Shipped.At($"{List}#studies={Sweden},%E0%A4%A,PMC1,<script>,,{Sweden[..5]}"));

        await Assertions.Expect(page.Locator(".shared li")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".shared")).ToContainTextAsync("1 study");
    }

    [Theory]
    [InlineData("RIS", "records.ris", "DO  - 10.1186/s12954-023-00884-w\r\n", "N1  - For the meeting")]
    [InlineData("BibTeX", "records.bib", "doi = {10.1186/s12954-023-00884-w}", "annote = {For the meeting}")]
    [InlineData("CSL-JSON", "records.json", "\"DOI\": \"10.1186/s12954-023-00884-w\"", "\"annote\": \"For the meeting\"")]
    [InlineData("CSV", "records.csv", ",10.1186/s12954-023-00884-w,37833801,PMC10576387,", "For the meeting")]
    [InlineData("Formatted references", "records.txt", "Richert T, Stallwitz A, Nordgren J.", "For the meeting")]
    public async Task It_is_taken_along_as_a_file(string format, string name, string record, string note)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, Both);
        await page.GetByLabel("Note: Harm reduction social work").FillAsync("For the meeting");

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-format]").Filter(new() { HasText = format }).First.ClickAsync());

        Assert.Equal(name, download.SuggestedFilename);
        var text = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.Contains(record, text, StringComparison.Ordinal);
        Assert.Contains(note, text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("in Sweden", StringComparison.Ordinal) < text.IndexOf("from British Columbia", StringComparison.Ordinal), "The order is the reader's");
        Assert.DoesNotContain("undefined", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_is_gone_from_the_catalogue_is_named()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, [.. Both, ("PMC1", "Gone long ago")]);

        await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-format=ris]").ClickAsync());

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("No longer in the catalogue: Gone long ago");
    }

    [Fact]
    public async Task A_thousand_records_are_no_trouble()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context, [.. Enumerable.Range(0, 1000).Select(i => ($"PMC{i}", $"Study {i}")), Both[0]]);

        await Assertions.Expect(page.Locator(".listed > li")).ToHaveCountAsync(1001);
        await Assertions.Expect(page.Locator(".where .count")).ToHaveTextAsync("1,001 studies");
        await page.Locator($"[data-id={Sweden}] [data-do=up]").ClickAsync();
        Assert.Equal("PMC999", (await IdsAsync(page))[^1]);
        await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-format=ris]").ClickAsync());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("7")]
    [InlineData("[null, 1, {\"id\": 7}, {\"id\": \"a\"}]")]
    public async Task Whatever_storage_holds_the_page_works(string stored)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context);
        await page.EvaluateAsync("stored => localStorage.setItem('reading-list', stored)", stored);

        await page.ReloadAsync();

        await Assertions.Expect(page.GetByText("Nothing here yet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_stored_text_is_text_and_a_stored_address_stays_on_the_site()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await OpenAsync(context);
        await page.EvaluateAsync("localStorage.setItem('reading-list', JSON.stringify([{ id: 'x', title: '<img src=x onerror=alert(1)>', authors: '<b>', source: '', year: null, address: 'javascript:alert(1)' }]))");
        page.Dialog += (_, _) => Assert.Fail("A script ran");

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator(".listed a")).ToHaveTextAsync("<img src=x onerror=alert(1)>");
        Assert.StartsWith(fixture.Shipped.At(""), await page.Locator(".listed a").EvaluateAsync<string>("a => a.href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_index_the_list_can_be_read_and_says_what_failed()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        await context.RouteAsync("**/search/**/*.bin", route => route.AbortAsync());
        var page = await OpenAsync(context, Both);

        await page.Locator("[data-format=ris]").ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Your list is safe");
        Assert.Equal([Sweden, Canada], await IdsAsync(page));
    }

    [Theory]
    [InlineData("", ColorScheme.Light, 1280)]
    [InlineData("es/", ColorScheme.Dark, 1280)]
    [InlineData("", ColorScheme.Light, 320)]
    public async Task A_filled_list_is_accessible(string language, ColorScheme scheme, int width)
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        var page = await OpenAsync(context, Both, language);

        Assert.Empty(await AccessibilityTests.ViolationsAsync(page, ""));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "It scrolls sideways");
    }

    private Task<IPage> OpenAsync(IBrowserContext context, params (string Id, string Title)[] entries) => OpenAsync(context, entries, "");

    private async Task<IPage> OpenAsync(IBrowserContext context, (string Id, string Title)[] entries, string language)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At(language + List));
        if (entries.Length == 0) return page;
        await page.EvaluateAsync(
            "async ([address, entries]) => (await import(address)).add(entries)",
            new object[] { fixture.Shipped.At("assets/search/list.js"), entries.Select(e => new { id = e.Id, title = e.Title, authors = "A. Author", source = "A Journal", year = 2023, address = $"records/{e.Id}/" }).ToArray() });
        await Assertions.Expect(page.Locator(".listed > li").First).ToBeVisibleAsync();
        return page;
    }

    private static async Task<string[]> IdsAsync(IPage page) => await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.listed > li')].map(item => item.dataset.id)");
}
