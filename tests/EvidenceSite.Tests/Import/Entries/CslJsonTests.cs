namespace EvidenceSite.Tests.Import.Entries;

public sealed class CslJsonTests
{
    [Fact]
    public void An_item_has_all_its_fields()
    {
        var record = EntryFile.Record("csl-json", """
            [{"id": "x", "type": "article-journal", "title": "Walking \u0061t night", "container-title": "Journal of Night Work",
              "author": [{"family": "Moreno", "given": "Ada", "ORCID": "https://orcid.org/0000-0002-1825-0097"}, {"literal": "Night Study Group"}, {"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"}],
              "issued": {"date-parts": [["2021", 3, 9]]}, "DOI": "10.1234/night.5", "ISSN": ["1477-7517"], "volume": 4, "abstract": "Nights.", "license": "https://creativecommons.org/licenses/by/4.0/"}]
            """);
        Assert.Equal(("Walking at night", "4", "2021-03-09", "CC-BY-4.0"), (record.Title, record.Volume, record.Issued.ToString(), record.ArticleLicence!.Spdx.ToString()));
        Assert.Equal(["Moreno, Ada", "Night Study Group", "van Beethoven, Ludwig"], record.Authors.Select(a => a.Inverted));
    }

    [Fact]
    public void Places_count_lines_and_characters() =>
        Assert.Equal(new Place("in.txt", 2, 22), EntryFile.One("csl-json", "[{\"type\": \"book\",\n  \"x\": \"ä\", \"title\": \"T\"}]").Find("title")!.Place);

    [Theory]
    [InlineData("[{\"title\": \"A\"},\n {\"title\": }]", "in.txt(2,12): error ES8009: The file is no JSON: ")]
    [InlineData("[{\"title\": \"A\"}", "error ES8009: The file is no JSON: ")]
    [InlineData("[{\"title\": \"A\"}] x", "error ES8009: The file is no JSON: ")]
    [InlineData("[{\"title\": \"A\"}, 3]", "in.txt(1,18): error ES8009: An item of CSL-JSON is an object, not \"number\"")]
    [InlineData("[{\"title\": \"\\ud800\"}]", "error ES8009: The file has text that is not UTF-8")]
    public void What_is_no_JSON_is_told_at_its_place(string text, string fault) => Assert.Contains(fault, EntryFile.Faults("csl-json", text)[0], StringComparison.Ordinal);

    [Fact]
    public void Arrays_within_arrays_are_refused() =>
        Assert.Single(EntryFile.Faults("csl-json", "[{\"title\": \"A\", \"x\": " + new string('[', 10_000)));
}
