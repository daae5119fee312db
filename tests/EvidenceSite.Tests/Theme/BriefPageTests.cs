using AngleSharp.Dom;

namespace EvidenceSite.Tests.Theme;

public sealed class BriefPageTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(SampleSite.Text);
    private static readonly IDocument Page = Site.Page("briefs/frontline/");

    [Fact]
    public void The_words_behind_a_claim_stand_beside_it_with_its_label()
    {
        var claim = Page.QuerySelector("#key-messages .claim");
        Assert.Equal("1a", claim?.QuerySelector("p .marks a")?.TextContent);
        Assert.Equal("1a", claim?.QuerySelector(".note a")?.TextContent);
        Assert.Equal("“Harm reduction is a prerequisite”", claim?.QuerySelector(".note q")?.TextContent);
    }

    [Fact]
    public void A_passage_stands_once_beside_the_messages_and_once_beside_the_text() =>
        Assert.Equal(2, Page.QuerySelectorAll(".note q").Count(q => q.TextContent.Contains("prerequisite", StringComparison.Ordinal)));

    [Theory]
    [InlineData("1a", "../../records/PMC1/#prerequisite")]
    [InlineData("1b", "../../records/PMC1/#managers")]
    public void A_citation_of_a_finding_leads_to_the_finding(string label, string link) =>
        Assert.Contains(Page.QuerySelectorAll(".marks a"), a => a.TextContent == label && a.GetAttribute("href") == link);

    [Fact]
    public void A_citation_of_a_section_leads_into_the_abstract()
    {
        Assert.Contains(Page.QuerySelectorAll(".marks a"), a => a.GetAttribute("href") == "../../records/PMC1/#abstract-methods");
        Assert.NotNull(Site.Page("records/PMC1/").GetElementById("abstract-methods"));
    }

    [Fact]
    public void A_plain_citation_leads_to_the_list_of_sources_and_the_list_leads_back()
    {
        var mark = Page.QuerySelectorAll(".marks a").Single(a => a.GetAttribute("href") == "#reference-1");
        Assert.Contains(Page.QuerySelectorAll("#reference-1 .back a"), a => a.GetAttribute("href") == "#" + mark.Id);
    }

    [Fact]
    public void A_brief_whose_review_lies_before_the_day_of_the_build_is_overdue()
    {
        var old = Site.Page("briefs/old/");
        Assert.Contains("Review overdue", old.QuerySelector(".kind")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(old.QuerySelector(".notice.overdue"));
        Assert.DoesNotContain("overdue", Page.QuerySelector(".head")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_brief_without_search_says_so() => Assert.Contains("No search was made", Page.QuerySelector("#age")?.TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_table_of_studies_names_every_column_in_its_cells()
    {
        var cells = Page.QuerySelectorAll("#evidence tbody tr:first-child td").Select(c => c.GetAttribute("data-label"));
        Assert.Equal(["Kind of study", "Setting", "Participants", "Findings cited", "Certainty"], cells);
    }

    [Fact]
    public void The_table_of_studies_lists_each_finding_cited_once_with_the_number_of_its_mark()
    {
        var cited = Page.QuerySelectorAll("#evidence .cited li");
        Assert.Equal(["1a Harm reduction comes first", "1b Managers resisted (Very low)"], cited.Select(item => item.TextContent.Trim()));
        Assert.Equal(["../../records/PMC1/#prerequisite", "../../records/PMC1/#managers"], cited.Select(item => item.QuerySelector("a")?.GetAttribute("href")));
    }

    [Fact]
    public void The_table_of_studies_gives_the_certainty_with_its_reason()
    {
        var cell = Page.QuerySelector("#evidence td:last-child");
        Assert.StartsWith("Low", cell?.TextContent, StringComparison.Ordinal);
        Assert.Equal("One small study.", cell?.QuerySelector("details p")?.TextContent);
    }

    [Fact]
    public void A_finding_with_a_certainty_of_its_own_shows_it_on_the_page_of_its_study()
    {
        var record = Site.Page("records/PMC1/");
        Assert.Equal("●○○○ Very low certainty Judged with GRADE-CERQual", record.QuerySelector("#managers .level")?.TextContent);
        Assert.Contains("One sentence", record.QuerySelector("#managers .sure")?.TextContent, StringComparison.Ordinal);
        Assert.Null(record.QuerySelector("#prerequisite .sure"));
    }
}
