using EvidenceSite.Render;

namespace EvidenceSite.Tests.Render;

public sealed class EvidenceMapTests
{
    private const string Site = """
        === vocabulary/topics.yaml
        - {id: empty, label: Nothing}
        - {id: care, label: Care}
        - {id: work, label: Work}
        - {id: night-care, label: Night care, broader: care}
        === vocabulary/designs.yaml
        - {id: unused, label: Unused}
        - {id: interviews, label: Interviews}
        - {id: trial, label: Trial}
        === vocabulary/populations.yaml
        - {id: adults, label: Adults}
        - {id: nurses, label: Nurses}

        """;

    private static readonly string Studies =
        Study("a", "night-care", "interviews", "[adults, nurses]", 2001) + Study("b", "care", "trial", "[adults]", 2001)
        + Study("c", "work", "trial", "[]", 2004) + Record("d", "topics: [care]\nissued: 2004") + Record("e", "");

    private static readonly ImmutableArray<Page> Pages = PlannedSite.Sound(Site + Studies);

    private static readonly EvidenceMapPage Map = Assert.Single(Pages.OfType<EvidenceMapPage>());

    [Fact]
    public void Topics_stand_as_a_tree_and_those_without_studies_are_left_out() =>
        Assert.Equal([("Care", 0), ("Night care", 1), ("Work", 0), ("No topic yet", 0)], Map.Tables[0].Rows.Select(row => (row.Label.Text, row.Depth)));

    [Fact]
    public void Columns_are_the_designs_that_studies_have_and_one_for_those_without() =>
        Assert.Equal(["Interviews", "Trial", "Not summarised yet"], Map.Tables[0].Columns.Select(column => column.Text));

    [Theory]
    [InlineData("Care", "1 1 1 = 3")]
    [InlineData("Night care", "1 0 0 = 1")]
    [InlineData("Work", "0 1 0 = 1")]
    [InlineData("No topic yet", "0 0 1 = 1")]
    public void Every_row_adds_up(string topic, string numbers) =>
        Assert.Equal(numbers, Numbers(Map.Tables[0].Rows.Single(row => row.Label.Text == topic)));

    [Fact]
    public void The_last_row_counts_every_study_once() => Assert.Equal("1 2 2 = 5", Numbers(Map.Tables[0].All));

    [Fact]
    public void A_study_of_two_populations_stands_under_both()
    {
        Assert.Equal("2 1 1 = 3", Numbers(Map.Tables[1].Rows[0]));
        Assert.Equal("2 1 3 = 5", Numbers(Map.Tables[1].All));
    }

    [Theory]
    [InlineData("/topics/care/interviews/", "a")]
    [InlineData("/topics/care/trial/", "b")]
    [InlineData("/topics/work/trial/", "c")]
    [InlineData("/topics/care/population/adults/", "a b")]
    [InlineData("/topics/night-care/population/nurses/", "a")]
    public void A_cell_leads_to_the_list_of_its_studies(string address, string studies)
    {
        var list = Assert.Single(Pages.OfType<ListPage>(), page => page.Address.ToString() == address);
        Assert.Equal(studies, string.Join(' ', list.Studies.Select(study => study.Id).Order(StringComparer.Ordinal)));
        Assert.Contains(Map.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells), cell => cell.Address == list.Address);
    }

    [Fact]
    public void A_cell_without_studies_has_no_page() => Assert.DoesNotContain(Pages, page => page.Address.Path == "topics/work/interviews/");

    [Fact]
    public void A_long_list_of_a_cell_goes_over_several_pages()
    {
        var many = string.Concat(Enumerable.Range(1, 60).Select(i => Study($"s{i}", "work", "trial", "[]", 2000)));
        var pages = PlannedSite.Sound(Site + many).OfType<ListPage>().Where(page => page.Kind == "topic-design");
        Assert.Equal(["topics/work/trial/", "topics/work/trial/page/2/"], pages.Select(page => page.Address.Path));
    }

    [Fact]
    public void A_site_without_summaries_has_a_map_without_tables()
    {
        var map = Assert.Single(PlannedSite.Sound(Site + Record("a", "topics: [care]")).OfType<EvidenceMapPage>());
        Assert.Empty(map.Tables);
        Assert.Equal((0, 1), (map.Timeline.Bars.Length, map.Timeline.Undated));
    }

    private static string Numbers(MapRow row) => $"{string.Join(' ', row.Cells.Select(cell => cell.Count))} = {row.Total.Count}";

    private static string Record(string id, string more) => $"=== records/{id}.yaml\ntype: article-journal\ntitle: {id}\n{more}\n";

    private static string Study(string id, string topic, string design, string population, int year) => Record(id, $"topics: [{topic}]\nissued: {year}") + $"""
        === summaries/{id}.md
        ---
        title: T
        language: en
        headline: H.
        design: {design}
        based-on: abstract
        changes: C.
        summarised-by: [Us]
        population: {population}
        certainty: CERTAINTY
        ---

        Words.

        """.Replace("CERTAINTY", "{level: not-assessed, reason: R.}", StringComparison.Ordinal);
}
