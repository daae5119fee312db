using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>The search page in each of its states: for every reader, on narrow screens, without scripts, under a strict policy, with hostile titles.</summary>
[Collection(SharedBrowser.Name)]
public sealed class SearchAccessTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("", ColorScheme.Light)]
    [InlineData("", ColorScheme.Dark)]
    [InlineData("es/", ColorScheme.Light)]
    [InlineData("es/", ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_in_any_state(string language, ColorScheme scheme)
    {
        await using var visit = await SearchVisit.ToAsync(fixture, language + "search/", new() { ColorScheme = scheme });
        var found = new List<string>();
        async Task Look(string state) => found.AddRange((await AccessibilityTests.ViolationsAsync(visit.Page, state)).Select(fault => $"{state}: {fault}"));

        await Look("empty");
        await visit.Field.PressSequentiallyAsync("peer", new() { Delay = 60 });
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Look("suggestions");
        await visit.GoAsync(language + "search/?q=harm&-topic=peer-work&kind=record&kind=claim");
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach((d) => (d.open = true))");
        await visit.SettleAsync();
        await visit.Page.WaitForTimeoutAsync(300);
        await Look("results with all open");
        await visit.GoAsync(language + "search/?q=recovery&language=es");
        await Look("nothing found");
        await visit.Page.RouteAsync("**/search/root/*", route => route.AbortAsync());
        await visit.GoAsync(language + "search/?q=harm");
        await Look("no index");
        Faults.None(found);
    }

    [Theory]
    [InlineData("search/?q=harm&-topic=peer-work&year=2021..", 320)]
    [InlineData("es/search/?q=harm&kind=record&kind=finding", 320)]
    [InlineData("search/?q=harm", 1280)]
    public async Task Results_and_filters_fit_the_width(string path, int width)
    {
        await using var visit = await SearchVisit.ToAsync(fixture, path, new() { ViewportSize = new() { Width = width, Height = 800 } });
        if (width == 320) await visit.Page.Locator(".toggle").ClickAsync();
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach((d) => (d.open = true))");
        await visit.SettleAsync();
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        var small = await visit.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("#found button, #found select, #found summary, .field *, .keep, .facet label")]
              .filter((e) => e.checkVisibility() && innerWidth < 400 && e.getBoundingClientRect().height < 39).map((e) => `${e.className} "${e.textContent}" ${e.getBoundingClientRect().height}`)
            """);
        Faults.None(small);
    }

    [Theory]
    [InlineData("title", 1280)]
    [InlineData("Donaudampfschifffahrtsgesellschaft*", 320)]
    public async Task Hostile_and_endless_titles_are_text(string query, int width)
    {
        await using var visit = await SearchVisit.ToAsync(fixture, $"search/?q={query}", new() { ViewportSize = new() { Width = width, Height = 800 } }, fixture.Hard);
        await visit.SeesAsync("result");
        await visit.Field.PressSequentiallyAsync(" ", new() { Delay = 50 });
        await visit.SettleAsync();
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach((d) => (d.open = true))");
        await visit.SettleAsync();

        Assert.Equal(0, await visit.Page.Locator($"{HostileText.Element}, main img, body script, [onerror], [onload]").CountAsync());
        Assert.False(await visit.Page.EvaluateAsync<bool>($"'{HostileText.Flag}' in window"));
        // One pixel is what rounding of fractions can add.
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width + 1);
        Assert.True(await visit.Rows.CountAsync() > 0);
    }

    [Fact]
    public async Task Without_scripts_the_field_of_a_page_leads_to_the_lists()
    {
        await using var context = await fixture.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At("catalogue/"));
        await page.Locator(".masthead input").FillAsync("harm");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync("**/search/?q=harm");
        await Assertions.Expect(page.Locator("#start .ways")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("noscript p")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".finder")).ToBeHiddenAsync();
        await page.Locator("#start .ways a").First.ClickAsync();
        await page.WaitForURLAsync("**/authors/");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_strict_policy_allows_it_by_one_hash_and_without_it_the_page_still_searches(bool hash)
    {
        var script = System.Text.RegularExpressions.Regex.Match(fixture.Shipped.Text("search/"), "<script data-root[^>]*>(.*?)</script>").Groups[1].Value;
        var allowed = hash ? $" 'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(script)))}'" : "";
        await using var visit = await SearchVisit.ToAsync(fixture, "");
        var refused = new List<string>();
        visit.Page.Console += (_, message) =>
        {
            if (message.Type == "error") refused.Add(message.Text);
        };
        await visit.Page.RouteAsync("**/search/?*", async route =>
        {
            var answer = await route.FetchAsync();
            var headers = new Dictionary<string, string>(answer.Headers) { ["content-security-policy"] = $"default-src 'none'; script-src 'self'{allowed}; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'" };
            await route.FulfillAsync(new() { Response = answer, Headers = headers });
        });

        await visit.GoAsync("search/?q=harm&topic=harm-reduction");

        await visit.SeesAsync("results");
        await Assertions.Expect(visit.Page.Locator(".chip")).ToHaveCountAsync(1);
        Assert.Equal(hash ? 0 : 1, refused.Count);
    }

    [Theory]
    [InlineData("?q=harm", "")]
    [InlineData("?q=%22harm+reduction%22", "parse")]
    [InlineData("?q=harm+-sweden", "parse")]
    [InlineData("?q=drug-related+harm", "")]
    [InlineData("?q=harm+OR+risk", "parse")]
    [InlineData("?q=PMC10576387", "identifiers")]
    [InlineData("?q=title%3Aharm&topic=harm-reduction", "parse facets")]
    public async Task What_a_query_in_the_address_needs_is_asked_for_at_once(string address, string modules)
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/" + address);
        var asked = await visit.Page.EvaluateAsync<string[]>("() => Array.from(document.querySelectorAll('head > link[rel=modulepreload]'), (link) => link.href.split('/').pop().split('.')[0])");
        Assert.Equal(modules.Split(' ', StringSplitOptions.RemoveEmptyEntries), asked.Intersect(["parse", "identifiers", "facets"]));
    }

    [Fact]
    public async Task Printed_results_are_results_only()
    {
        await using var visit = await SearchVisit.ToAsync(fixture, "search/?q=harm");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit.Count).ToBeVisibleAsync();
        await Assertions.Expect(visit.Rows.First).ToBeVisibleAsync();
        foreach (var hidden in new[] { "#filters", ".finder", ".sort", ".more", ".pager" }) await Assertions.Expect(visit.Page.Locator(hidden).First).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".keep").First).ToBeHiddenAsync();
    }
}
