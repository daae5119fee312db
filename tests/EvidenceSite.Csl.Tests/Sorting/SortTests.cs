using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.Sorting;

public sealed class SortTests
{
    [Fact]
    public void Letters_count_without_case_marks_and_punctuation() =>
        Assert.Equal("álbum, “Alpha”, Amber, Øst, oz", Sorted("<key variable=\"title\"/>", "oz", "Amber", "“Alpha”", "Øst", "álbum"));

    [Fact]
    public void A_descending_key_turns_the_order_but_leaves_the_empty_last()
    {
        Assert.Equal("c, b, a", Sorted("<key variable=\"title\" sort=\"descending\"/>", "b", "a", "c"));
        Assert.Equal(["2001", "2000", "none"], Entries("<key variable=\"issued\" sort=\"descending\"/>", """[{"id": "none"}, {"id": "2000", "issued": {"date-parts": [[2000]]}}, {"id": "2001", "issued": {"date-parts": [[2001]]}}]"""));
    }

    [Fact]
    public void Whole_numbers_count_as_numbers() => Assert.Equal("9, 10, 100", Sorted("<key variable=\"title\"/>", "100", "9", "10"));

    [Fact]
    public void Dates_before_the_common_era_come_first() => Assert.Equal(
        ["x", "y", "z"],
        Entries("<key macro=\"d\"/>", """[{"id": "z", "issued": {"date-parts": [[54]]}}, {"id": "y", "issued": {"date-parts": [[-44, 3]]}}, {"id": "x", "issued": {"date-parts": [[-100]]}}]"""));

    [Fact]
    public void Names_are_sorted_inverted_and_without_and() => Assert.Equal(
        ["a", "b", "c"],
        Entries(
            "<key variable=\"author\"/>",
            """[{"id": "c", "author": [{"family": "Doe", "given": "B"}]}, {"id": "b", "author": [{"family": "Doe", "given": "A"}, {"family": "Zoe", "given": "Z"}]}, {"id": "a", "author": [{"family": "Doe", "given": "A"}]}]"""));

    [Fact]
    public void A_list_sorted_by_number_can_run_downwards() => Assert.Equal(
        ["2 B", "1 A"],
        Small.Entries(
            """
            <style><citation><layout><text value="x"/></layout></citation>
            <bibliography><sort><key variable="citation-number" sort="descending"/></sort>
            <layout><text variable="citation-number" suffix=" "/><text variable="title"/></layout></bibliography></style>
            """,
            """[{"id": "a", "title": "A"}, {"id": "b", "title": "B"}]"""));

    [Fact]
    public void The_caller_may_bring_an_order_of_words()
    {
        var processor = new CitationProcessor(Small.Read(Style("<key variable=\"title\"/>")), CslLocale.Shipped) { Collation = StringComparer.Ordinal };
        var entries = processor.Bibliography(Small.Items("""[{"id": "1", "title": "a"}, {"id": "2", "title": "B"}]"""))!.Entries;
        Assert.Equal(["2", "1"], entries.Select(e => e.Id));
    }

    private static string Sorted(string key, params string[] titles)
    {
        var json = "[" + string.Join(',', titles.Select((t, i) => $$"""{"id": "{{i}}", "title": "{{t}}"}""")) + "]";
        return string.Join(", ", Entries(key, json).Select(id => titles[int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)]));
    }

    private static string[] Entries(string key, string json) => [.. Small.Processor(Style(key)).Bibliography(Small.Items(json))!.Entries.Select(e => e.Id)];

    private static string Style(string key) => $"""
        <style>
          <macro name="d"><date variable="issued"><date-part name="year"/></date></macro>
          <citation><layout><text value="x"/></layout></citation>
          <bibliography><sort>{key}</sort><layout><text value="x"/></layout></bibliography>
        </style>
        """;
}
