using System.Collections.Concurrent;
using EvidenceSite.BrowserTests.Support;

namespace EvidenceSite.BrowserTests;

/// <summary>What pages ask the network for, and what they complain about.</summary>
[Collection(SharedBrowser.Name)]
public sealed class NetworkTests(BrowserFixture fixture)
{
    [Fact]
    public async Task No_page_asks_anything_of_another_site()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var requests = new ConcurrentBag<string>();
        context.Request += (_, request) => requests.Add(request.Url);

        await PageSweep.NoFaultsAsync(context, fixture.Shipped, fixture.Pages.Paths, (_, _) => Task.FromResult(Enumerable.Empty<string>()));

        Assert.DoesNotContain(requests, url => !url.StartsWith(fixture.Shipped.At(""), StringComparison.Ordinal));
        Assert.Contains(requests, url => url.EndsWith(".css", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everything_a_page_loads_is_there()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var missing = new ConcurrentBag<string>();
        context.Response += (_, response) =>
        {
            if (response.Status >= 400) missing.Add($"{response.Status} {response.Url}");
        };

        await PageSweep.NoFaultsAsync(context, fixture.Shipped, fixture.Pages.Paths, (_, _) => Task.FromResult(Enumerable.Empty<string>()));

        Assert.Empty(missing);
    }

    [Fact]
    public async Task No_page_writes_an_error_or_a_warning_to_the_console()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var messages = new ConcurrentBag<string>();
        context.Console += (_, message) => messages.Add($"{message.Page?.Url}: {message.Type}: {message.Text}");
        context.WebError += (_, error) => messages.Add($"{error.Page?.Url}: {error.Error}");

        await PageSweep.NoFaultsAsync(context, fixture.Shipped, fixture.Pages.Paths, (_, _) => Task.FromResult(Enumerable.Empty<string>()));

        Assert.Empty(messages);
    }

    [Fact]
    public async Task A_missing_address_answers_404_with_a_page_that_looks_right_at_any_depth()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var missing = new ConcurrentBag<string>();
        context.Response += (_, response) =>
        {
            if (response.Status >= 400) missing.Add(response.Url);
        };

        var answer = await page.GotoAsync(fixture.Shipped.At("no/such/page/"));

        Assert.Equal(404, answer!.Status);
        Assert.Equal([answer.Url], missing);
        await page.ClickAsync(".wordmark");
        Assert.Equal(fixture.Shipped.At(""), page.Url);
    }
}
