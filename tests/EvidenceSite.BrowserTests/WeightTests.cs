using EvidenceSite.BrowserTests.Support;

namespace EvidenceSite.BrowserTests;

/// <summary>Pages are light enough for a slow line.</summary>
[Collection(SharedBrowser.Name)]
public sealed class WeightTests(BrowserFixture fixture)
{
    private const int Limit = 60_000;

    /// <summary>All that a first visit fetches, in bytes before any compression.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("es/")]
    public async Task A_record_with_all_it_loads_is_under_60_kB(string language)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var answers = new List<Microsoft.Playwright.IResponse>();
        page.Response += (_, response) => answers.Add(response);

        await page.GotoAsync(fixture.Shipped.At(language + fixture.Pages.Record), new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        var sizes = new Dictionary<string, int>();
        // A late answer may still come in while these are read.
        foreach (var answer in answers.ToArray()) sizes[answer.Url] = (await answer.BodyAsync()).Length;
        // A browser without windows need not show the icon, and then does not load it.
        if (!sizes.Keys.Any(url => url.EndsWith("icon.svg", StringComparison.Ordinal)))
            sizes["icon.svg"] = (int)new FileInfo(Path.Combine(fixture.Shipped.Folder, "assets", "icon.svg")).Length;
        Assert.True(sizes.Values.Sum() < Limit, string.Join('\n', sizes.Select(s => $"{s.Value,7} {s.Key}")));
        Assert.Contains(sizes.Keys, url => url.EndsWith(".js", StringComparison.Ordinal));
    }
}
