using System.Text;
using System.Text.Json;
using EvidenceSite.BrowserTests.Support;

namespace EvidenceSite.BrowserTests;

/// <summary>What the reading list and the search page write for reference managers, as the scripts write it in the browser.</summary>
[Collection(SharedBrowser.Name)]
public sealed class ExportFormatTests(BrowserFixture fixture)
{
    private const string Module = "assets/search/export.js";
    private const string Folder = "tests/EvidenceSite.BrowserTests/Exports";

    [Theory]
    [InlineData("ris", "ris")]
    [InlineData("bibtex", "bib")]
    [InlineData("csl", "json")]
    [InlineData("csv", "csv")]
    [InlineData("references", "txt")]
    public async Task A_file_is_as_it_was_reviewed(string format, string extension)
    {
        var written = await TextOf(format, await Items());

        var reviewed = RepositoryFolder.Of($"{Folder}/expected.{extension}");
        if (Environment.GetEnvironmentVariable("EVIDENCESITE_UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(reviewed, written, new UTF8Encoding(false));
        // The last line ends of these formats are part of them, so the bytes are compared.
        Assert.Equal(Encoding.UTF8.GetString(await File.ReadAllBytesAsync(reviewed)), written);
    }

    [Fact]
    public async Task Nothing_in_a_text_begins_another_record_in_RIS()
    {
        var lines = (await TextOf("ris", await Items())).Split("\r\n");

        Assert.Equal(10, lines.Count(line => line.StartsWith("TY  - ", StringComparison.Ordinal)));
        Assert.Equal(10, lines.Count(line => line == "ER  - "));
        Assert.All(lines.Where(line => line.Length > 0), line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
    }

    [Fact]
    public async Task Braces_of_a_BibTeX_file_are_in_balance_and_its_keys_its_own()
    {
        var text = await TextOf("bibtex", await Items());

        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && text[i - 1] == '\\') continue;
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            Assert.InRange(depth, 0, 4);
            if (text[i] == '@' && (i == 0 || text[i - 1] == '\n')) Assert.Equal(0, depth);
        }
        Assert.Equal(0, depth);
        var keys = text.Split('\n').Where(line => line.StartsWith('@')).Select(line => line[(line.IndexOf('{') + 1)..].TrimEnd(',')).ToList();
        Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
        Assert.All(keys, key => Assert.Matches("^[A-Za-z0-9._:-]+$", key));
    }

    [Fact]
    public async Task No_cell_of_a_table_is_a_formula()
    {
        var text = await TextOf("csv", await Items());

        Assert.DoesNotMatch("(^|,|\n)\"?[=+@＝＋－＠-]", text);
    }

    [Fact]
    public async Task What_is_no_record_is_passed_over()
    {
        var text = await RunAsync("csl", "[null, { id: 'a', type: 'book', title: 'A' }, null]");

        Assert.Equal("a", Assert.Single(JsonDocument.Parse(text).RootElement.EnumerateArray()).GetProperty("id").GetString());
    }

    private static Task<string> Items() => File.ReadAllTextAsync(RepositoryFolder.Of($"{Folder}/items.json"));

    private Task<string> TextOf(string format, string items) => RunAsync(format, items);

    private async Task<string> RunAsync(string format, string items)
    {
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(fixture.Shipped.At(""));
        return await page.EvaluateAsync<string>(
            $"async ([address, format]) => {{ const items = {items}; const {{ textOf }} = await import(address); return textOf(format, items.map((_, i) => i), {{ items: async (numbers) => numbers.map((i) => items[i]) }}); }}",
            new[] { fixture.Shipped.At(Module), format });
    }
}
