using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>Filters of the search page: boxes, exclusion, years, chips, the address.</summary>
[Collection(SharedBrowser.Name)]
public sealed class SearchFilterTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_box_is_ticked_with_the_keyboard_and_keeps_the_focus()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=harm");
        var box = Value(visit, "Peer work").GetByRole(AriaRole.Checkbox);
        await box.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");

        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveTextAsync("Topic Peer work ×");
        Assert.Equal("?q=harm&topic=peer-work", visit.Query);
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(box).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Values_of_one_filter_are_alternatives_and_filters_narrow_each_other()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?kind=finding&kind=record");
        await visit.SeesAsync("23 results");

        await visit.GoAsync("search/?kind=finding&kind=record&year=2023");
        var both = await NumberAsync(visit);
        await visit.GoAsync("search/?kind=finding&year=2023");

        Assert.Equal(both - 1, await NumberAsync(visit));
    }

    [Fact]
    public async Task A_value_is_left_out_by_its_button_and_comes_back()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=harm");
        var all = await NumberAsync(visit);
        var button = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Leave out Peer work" });
        await button.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveTextAsync("Topic not Peer work ×");
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal("?q=harm&-topic=peer-work", visit.Query);
        Assert.True(await NumberAsync(visit) < all);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveCountAsync(0);
        Assert.Equal(all, await NumberAsync(visit));
    }

    [Fact]
    public async Task A_chip_takes_its_filter_away_and_leaves_the_focus_at_the_count()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=harm&topic=peer-work&year=2021..2023");
        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveCountAsync(2);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Remove the filter Year: 2021 to 2023" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Count).ToBeFocusedAsync();
        Assert.Equal("?q=harm&topic=peer-work", visit.Query);
    }

    [Fact]
    public async Task Years_are_typed_in()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=harm");
        await visit.Page.GetByRole(AriaRole.Spinbutton, new() { Name = "From" }).FillAsync("2023");
        await visit.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveTextAsync("Year 2023 and later ×");
        Assert.Equal("?q=harm&year=2023..", visit.Query);
    }

    [Fact]
    public async Task Years_are_dragged_over()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=harm");
        var bars = visit.Page.Locator(".years i");
        await Assertions.Expect(bars).ToHaveCountAsync(6);
        await bars.Nth(0).ScrollIntoViewIfNeededAsync();
        var from = (await bars.Nth(2).BoundingBoxAsync())!;
        var to = (await bars.Nth(0).BoundingBoxAsync())!;
        var y = (await visit.Page.Locator(".years").BoundingBoxAsync())!.Y + 5;
        await visit.Page.Mouse.MoveAsync(from.X + 2, y);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(to.X + 2, y);
        await visit.Page.Mouse.UpAsync();

        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveTextAsync("Year 2021 to 2023 ×");
        Assert.Equal("?q=harm&year=2021..2023", visit.Query);
    }

    [Fact]
    public async Task Authors_are_asked_for_only_when_somebody_wants_them()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=harm");
        var before = visit.Index.Count();
        await visit.Page.Locator("#filters summary", new() { HasText = "Author" }).ClickAsync();

        await Assertions.Expect(Value(visit, "Bungay, V.")).ToBeVisibleAsync();
        Assert.InRange(visit.Index.Count(), before + 1, before + 3);
    }

    [Fact]
    public async Task Every_state_is_in_the_history()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/");
        await visit.Field.FillAsync("harm");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.SeesAsync("27 results");
        await Value(visit, "Peer work").GetByRole(AriaRole.Checkbox).CheckAsync();
        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveCountAsync(1);
        await visit.Page.Locator(".sort select").SelectOptionAsync("oldest");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("sort=oldest$"));

        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator(".sort select")).ToHaveValueAsync("relevance");
        await visit.Page.GoBackAsync();
        await visit.SeesAsync("27 results");
        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveCountAsync(0);
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("#start")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Field).ToHaveValueAsync("");
        await visit.Page.GoForwardAsync();
        await visit.SeesAsync("27 results");
        await Assertions.Expect(visit.Field).ToHaveValueAsync("harm");
    }

    [Theory]
    [InlineData("search/?topic=nosuch&-topic=%3Cb%3E&year=abc&sort=sideways&page=-3&__proto__=x")]
    [InlineData("search/?q=%00%FF((((&page=99999999999")]
    [InlineData("search/?year=..&topic=&q=")]
    public async Task An_address_made_by_hand_gives_an_answer(string path)
    {
        await using var visit = await SearchVisit.ToAsync(fixture, path);
        var errors = new List<string>();
        visit.Page.PageError += (_, error) => errors.Add(error);
        await visit.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.True(await visit.Page.Locator("#start").IsVisibleAsync() || await visit.Count.TextContentAsync() is { Length: > 0 });
        Assert.Empty(errors);
    }

    [Fact]
    public async Task On_a_narrow_screen_one_button_with_a_count_opens_the_filters()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=harm&topic=peer-work", new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var button = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Filters (1)" });
        await Assertions.Expect(visit.Page.Locator("#filters")).ToBeHiddenAsync();

        await button.ClickAsync();

        await Assertions.Expect(button).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(Value(visit, "Peer work").GetByRole(AriaRole.Checkbox)).ToBeCheckedAsync();
    }

    private static ILocator Value(SearchVisit visit, string name) => visit.Page.Locator("#filters li", new() { HasText = name });

    private static async Task<int> NumberAsync(SearchVisit visit)
    {
        await visit.SeesAsync("result");
        await visit.SettleAsync();
        return int.Parse((await visit.Count.TextContentAsync())!.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }
}
