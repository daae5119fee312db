using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests.Search;

/// <summary>A page in the browser with the engine's modules and an index opened, as <c>engine</c>.</summary>
internal sealed class SearchTab : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly IPage page;

    private SearchTab(IBrowserContext context, IPage page) => (this.context, this.page) = (context, page);

    /// <summary>Opens the index of a made catalogue.</summary>
    public static async Task<SearchTab> OpenAsync(BrowserFixture fixture, MadeCatalogue made, IndexServer? server = null, string language = "en")
    {
        var @base = fixture.Shipped.At("made/");
        var answers = server ?? new IndexServer(made.Files);
        var tab = await OnPageAsync(fixture);
        await tab.page.RouteAsync(@base + "**", route => answers.AnswerAsync(route, @base));
        await tab.BeginAsync(fixture, made.Root, @base, language);
        return tab;
    }

    /// <summary>Opens the index of the shipped site.</summary>
    public static async Task<SearchTab> OpenShippedAsync(BrowserFixture fixture, string language = "en")
    {
        var root = Directory.GetFiles(Path.Combine(fixture.Shipped.Folder, "search", "root")).Single();
        var tab = await OnPageAsync(fixture);
        await tab.BeginAsync(fixture, "search/root/" + Path.GetFileName(root), fixture.Shipped.At(""), language);
        return tab;
    }

    /// <summary>Runs a script that sees <c>engine</c> and <c>argument</c>.</summary>
    public Task<T> RunAsync<T>(string script, object? argument = null) =>
        page.EvaluateAsync<T>($"async (argument) => {{ const {{ engine }} = window; {script} }}", argument);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private static async Task<SearchTab> OnPageAsync(BrowserFixture fixture)
    {
        var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At("licences/"));
        return new SearchTab(context, page);
    }

    private async Task BeginAsync(BrowserFixture fixture, string root, string @base, string language) => await page.EvaluateAsync(
        "async ([module, root, base, language]) => { window.engine = (await import(module)).openIndex(root, base, language); window.engine.ready.catch(() => {}); }",
        new[] { fixture.Shipped.At("assets/search/engine.js"), root, @base, language });
}
