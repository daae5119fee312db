using System.Collections.Concurrent;
using EvidenceSite.BrowserTests.Support;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests;

/// <summary>Text from records, summaries, briefs and settings is text in the browser, whatever it says.</summary>
[Collection(SharedBrowser.Name)]
public sealed class HostileTextTests(BrowserFixture fixture)
{
    private const string BrokenOut = $$"""
        () => {
          const found = [];
          if ("{{HostileText.Flag}}" in window) found.push("a script ran");
          const bad = "{{HostileText.Element}}, img, main svg:not(.sign, .bars), body script, [onerror], [onload], [onfocus], [onmouseover], [autofocus]";
          for (const e of document.querySelectorAll(bad)) found.push(`an element broke out: ${e.outerHTML.slice(0, 80)}`);
          for (const e of document.querySelectorAll("a[href]")) if (!/^(https?|mailto):$/.test(e.protocol)) found.push(`a link runs: ${e.href}`);
          return found;
        }
        """;

    [Fact]
    public async Task No_script_runs_no_element_appears_and_nothing_foreign_is_asked_for_on_any_page()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var foreign = new ConcurrentBag<string>();
        context.Response += (_, response) =>
        {
            if (response.Status >= 400 || !response.Url.StartsWith(fixture.Hard.At(""), StringComparison.Ordinal)) foreign.Add(response.Url);
        };

        await PageSweep.NoFaultsAsync(context, fixture.Hard, fixture.HardPages, async (page, _) => await page.EvaluateAsync<string[]>(BrokenOut));

        Assert.Empty(foreign);
    }

    [Theory]
    [InlineData("")]
    [InlineData("es/")]
    public async Task The_hostile_text_is_shown_to_the_letter(string language)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();

        await page.GotoAsync(fixture.Hard.At($"{language}records/{HardInput.HostileRecord}/"));
        var text = await TextAsync(page);

        string[] names = ["title", "family", "genre", "publisher", "keyword", "abstract", "statement", "copyright", "reason", "headline", "setting", "paragraph", "finding", "section"];
        Assert.All(names, name => Assert.Contains($"{name} {Squeezed(HostileText.Line)}", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_title_of_the_window_is_the_hostile_text_too()
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();

        await page.GotoAsync(fixture.Hard.At($"records/{HardInput.HostileRecord}/"));

        Assert.StartsWith("title " + Squeezed(HostileText.Line), await page.TitleAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(IPage page) => Squeezed(await page.EvaluateAsync<string>("() => document.body.textContent"));

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
