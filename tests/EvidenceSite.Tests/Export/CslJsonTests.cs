using System.Text.Json;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Export;

/// <summary>The catalogue's CSL-JSON, read back.</summary>
public sealed class CslJsonTests
{
    private static JsonElement Item(string id) =>
        JsonDocument.Parse(ExportSite.Built.Text("data/records.csl.json")).RootElement.EnumerateArray().Single(item => item.GetProperty("id").GetString() == id);

    [Fact]
    public void Says_everything_that_the_record_says()
    {
        var item = Item("a");
        var texts = item.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).Select(p => $"{p.Name}: {p.Value.GetString()}");
        Assert.Equal(
            [
                "id: a", "type: article-journal", "title: " + ExportSite.Hostile, "container-title: Journal of Tests", "container-title-short: J Tests", "volume: 1", "issue: 2", "page: 3-4",
                "number: 5", "genre: Research", "language: en", "publisher: P", "publisher-place: London", "DOI: 10.1234/a", "PMID: 12", "PMCID: PMC34", "ISSN: 1477-7517",
                "URL: https://example.org/a?b=1&c=2", "keyword: one, " + ExportSite.Hostile, "abstract: AIMS: To test.\nRESULTS: " + ExportSite.Hostile, "edition: 2",
                "license: https://creativecommons.org/licenses/by/4.0/",
            ],
            texts);
    }

    [Fact]
    public void Dates_are_lists_of_numbers_as_long_as_what_is_known()
    {
        Assert.Equal("[[2023,10]]", Flat(Item("a").GetProperty("issued")));
        Assert.Equal("[[2024,1,31]]", Flat(Item("a").GetProperty("accessed")));
        Assert.Equal("[[2023,5],[2023,6]]", Flat(Item("a").GetProperty("event-date")));
    }

    [Fact]
    public void Names_keep_their_parts()
    {
        var authors = Item("a").GetProperty("author").EnumerateArray()
            .Select(name => string.Join(", ", name.EnumerateObject().Select(p => $"{p.Name}: {p.Value.GetString()}")));
        Assert.Equal(
            [$"family: {ExportSite.Hostile}, given: A. B.", "literal: The Group", "family: Berg, given: C., non-dropping-particle: van der, suffix: Jr"], authors);
        Assert.Equal("Ed", Item("a").GetProperty("editor")[0].GetProperty("family").GetString());
    }

    [Fact]
    public void What_is_not_known_is_left_out() => Assert.Equal(["id", "type", "title"], Item("b").EnumerateObject().Select(p => p.Name));

    [Fact]
    public void An_empty_catalogue_is_an_empty_list()
    {
        var built = BuiltSite.Sound(TestSite.Of(""));
        Assert.Empty(JsonDocument.Parse(built.Text("data/records.csl.json")).RootElement.EnumerateArray());
    }

    [Fact]
    public void Letters_of_all_scripts_stand_as_they_are() =>
        Assert.Contains("é 王", ExportSite.Built.Text("data/records.csl.json"), StringComparison.Ordinal);

    private static string Flat(JsonElement date) => date.GetProperty("date-parts").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
