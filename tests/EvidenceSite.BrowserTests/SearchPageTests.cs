using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>Searching as readers do it: typing, keys, links, back and forward.</summary>
[Collection(SharedBrowser.Name)]
public sealed class SearchPageTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Nothing_of_the_index_is_asked_for_until_a_reader_reaches_for_the_field()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/");
        Assert.Empty(visit.Index);

        await visit.Field.FocusAsync();
        await visit.SettleAsync();

        Assert.All(visit.Index, file => Assert.True(file.StartsWith("search/root/", StringComparison.Ordinal) || file.StartsWith("search/d/", StringComparison.Ordinal), file));
        Assert.NotEmpty(visit.Index);
    }

    [Fact]
    public async Task An_address_with_a_query_asks_for_the_root_together_with_the_scripts()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=harm");
        await visit.SeesAsync("27 results");

        var asked = visit.Asked.ToList();
        var root = asked.FindIndex(path => path.StartsWith("search/root/", StringComparison.Ordinal));
        Assert.InRange(root, 0, asked.FindIndex(path => path.StartsWith("search/t/", StringComparison.Ordinal)));
        // Asked for once, by the link in the head: the engine finds it there.
        Assert.Single(asked, path => path.StartsWith("search/root/", StringComparison.Ordinal));
        Assert.DoesNotContain(asked.Take(root), path => path.EndsWith("later.js", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Results_come_while_typing_as_one_entry_of_the_history()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/");
        var entries = await visit.Page.EvaluateAsync<int>("history.length");

        await visit.Field.PressSequentiallyAsync("recov", new() { Delay = 120 });

        await visit.SeesAsync("7 results");
        Assert.Equal("?q=recov", visit.Query);
        Assert.Equal(entries + 1, await visit.Page.EvaluateAsync<int>("history.length"));
        await Assertions.Expect(visit.Field).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^recov – Search – "));
        await Assertions.Expect(visit.Page.Locator("[role=status]").First).ToHaveTextAsync("7 results");
        Assert.Contains("Recovery", await visit.Rows.Locator("mark").AllTextContentsAsync(), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_row_says_what_it_is_and_leads_to_it()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "es/search/?q=harm");
        var first = visit.Rows.First;

        await Assertions.Expect(first.Locator(".by")).ToHaveTextAsync("Torkel Richert, Anke Stallwitz, Johan Nordgren · Harm Reduction Journal · 2023");
        await Assertions.Expect(first.Locator(".small")).ToContainTextAsync("Estudio de entrevistas");
        await Assertions.Expect(visit.Rows.Nth(3).Locator(".what")).ToContainTextAsync("Afirmación del informe");
        await first.Locator(".title").ClickAsync();
        Assert.EndsWith("/es/records/PMC10576387/", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_are_chosen_with_the_arrow_keys_and_folded_with_escape()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/");
        var list = visit.Page.GetByRole(AriaRole.Listbox);
        await visit.Field.PressSequentiallyAsync("peer", new() { Delay = 60 });
        await Assertions.Expect(list.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Field).ToHaveAttributeAsync("aria-expanded", "true");

        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(list).ToBeHiddenAsync();
        await Assertions.Expect(visit.Field).ToHaveValueAsync("peer");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(list).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(visit.Field).ToHaveAttributeAsync("aria-activedescendant", "suggestion-0");
        await Assertions.Expect(list.GetByRole(AriaRole.Option).First).ToContainTextAsync("Peer work");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(".chip")).ToContainTextAsync("Peer work");
        Assert.Equal("?topic=peer-work", visit.Query);
        await Assertions.Expect(visit.Field).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_page_of_results_has_an_address_and_takes_the_focus_to_its_beginning()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=harm");
        await visit.Page.Locator(".pager a[rel=next]").ClickAsync();

        await visit.SeesAsync("page 2 of 2");
        Assert.Equal("?q=harm&page=2", visit.Query);
        await Assertions.Expect(visit.Count).ToBeFocusedAsync();
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(7);
        await visit.Page.GoBackAsync();
        await visit.SeesAsync("page 1 of 2");
        await visit.GoAsync("search/?q=harm&page=2");
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(7);
    }

    [Fact]
    public async Task Coming_back_from_a_study_shows_the_place_one_left()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=harm");
        await visit.Rows.Nth(15).ScrollIntoViewIfNeededAsync();
        await visit.Page.WaitForTimeoutAsync(400);
        var before = await visit.Page.EvaluateAsync<int>("Math.round(scrollY)");
        Assert.True(before > 300);
        await visit.Rows.Nth(15).Locator(".title").ClickAsync();
        await visit.Page.GoBackAsync();
        await visit.SeesAsync("27 results");

        await Assertions.Expect(visit.Rows.Nth(15).Locator(".title")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("search/?q=10.1186/s12954-021-00507-2", "1 result", "Found by its identifier")]
    [InlineData("search/?q=nosuchfield:harm", "", "There is no field “nosuchfield”")]
    [InlineData("search/?q=%22harm+reduction", "results", "A quotation mark or bracket is open")]
    [InlineData("search/?q=harm+reductin", "results", "Not in the catalogue: “reductin”. These are the results for harm reduction.")]
    [InlineData("es/search/?q=harm+reductin", "resultados", "No está en el catálogo: «reductin».")]
    public async Task An_answer_says_what_it_did_with_the_query(string path, string count, string note)
    {
        await using var visit = await SearchVisit.ToAsync(fixture, path);
        await visit.SeesAsync(count);
        await Assertions.Expect(visit.Page.Locator(".said")).ToContainTextAsync(note);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_helps()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=recovery&language=es");
        await visit.SeesAsync("Nothing found for “recovery”");

        await Assertions.Expect(visit.Page.Locator("#start .ways")).ToBeVisibleAsync();
        await visit.Page.Locator(".help a", new() { HasText = "Without filters: 7 results" }).ClickAsync();
        await visit.SeesAsync("7 results");
        Assert.Equal("?q=recovery", visit.Query);
    }

    [Fact]
    public async Task A_root_that_cannot_be_loaded_is_told_and_tried_again()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/");
        await visit.Page.RouteAsync("**/search/root/*", route => route.AbortAsync());
        await visit.GoAsync("search/?q=harm");

        await visit.SeesAsync("The search could not be loaded");
        await Assertions.Expect(visit.Page.Locator("#start .ways")).ToBeVisibleAsync();
        await visit.Page.UnrouteAllAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await visit.SeesAsync("27 results");
        await Assertions.Expect(visit.Page.Locator("#start")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Searches_are_remembered_here_only_and_can_be_forgotten()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=recovery&kind=finding");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save this search" }).ClickAsync();
        await visit.GoAsync("search/");
        var kept = visit.Page.Locator(".kept section");
        await Assertions.Expect(kept.First).ToContainTextAsync("recovery · Finding");
        await Assertions.Expect(kept.Nth(1)).ToContainTextAsync("These stay in this browser");

        await kept.First.GetByRole(AriaRole.Button, new() { Name = "Forget recovery · Finding" }).ClickAsync();
        await Assertions.Expect(kept).ToHaveCountAsync(1);
        await kept.First.GetByRole(AriaRole.Button, new() { Name = "Forget recent searches" }).ClickAsync();
        await Assertions.Expect(kept).ToHaveCountAsync(0);
        await visit.GoAsync("search/");
        await Assertions.Expect(kept).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_study_can_be_kept_on_the_reading_list_from_its_row()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=harm&kind=record");
        await visit.Rows.First.GetByRole(AriaRole.Checkbox).CheckAsync();

        await Assertions.Expect(visit.Page.Locator(".to-list")).ToHaveTextAsync("Reading list (1)");
        await visit.GoAsync("search/?q=harm&kind=record");
        await Assertions.Expect(visit.Rows.First.GetByRole(AriaRole.Checkbox)).ToBeCheckedAsync();
        await visit.Page.Locator(".to-list").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Harm reduction social work");
    }

    [Theory]
    [InlineData("RIS", "records.ris", "TI  - Harm reduction social work")]
    [InlineData("Formatted references", "records.txt", "Richert")]
    public async Task The_results_can_be_taken_along(string format, string file, string text)
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=harm");
        await visit.SettleAsync();
        // By keyboard: what stands below the rows may still move when a sentence is added to one of them.
        await visit.Page.Locator("summary", new() { HasText = "Export these results" }).PressAsync("Enter");

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = format }).PressAsync("Enter"));

        Assert.Equal(file, download.SuggestedFilename);
        using var reader = new StreamReader(await download.CreateReadStreamAsync());
        Assert.Contains(text, await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }
}
