using AngleSharp.Dom;

namespace EvidenceSite.Tests.Theme;

public sealed class EvidenceMapPageTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(SampleSite.Text + """

        === vocabulary/topics.yaml
        - {id: care, label: {en: Care, es: Cuidado}}
        - {id: night-care, label: {en: Night care, es: Cuidado nocturno}, broader: care}
        === records/topical.yaml
        type: book
        title: Topical
        issued: 2021
        topics: [night-care]
        === summaries/topical.md
        ---
        title: T
        language: en
        headline: H.
        design: interviews
        based-on: abstract
        changes: C.
        summarised-by: [Us]
        certainty: {level: not-assessed, reason: R.}
        ---

        Words.
        """);

    private static readonly IDocument Page = Site.Page("evidence-map/");

    [Fact]
    public void The_table_has_a_caption_and_headings_for_rows_and_columns()
    {
        var table = Page.QuerySelector("#by-design table");
        Assert.NotEqual("", table?.QuerySelector("caption")?.TextContent);
        Assert.Equal(["Topic", "Interview study", "Not summarised yet", "All"], table?.QuerySelectorAll("thead th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(["Care", "Night care", "No topic yet", "All studies"], table?.QuerySelectorAll("th[scope=row]").Select(cell => cell.TextContent));
    }

    [Fact]
    public void A_number_says_what_it_counts_and_leads_to_its_studies()
    {
        var link = Page.QuerySelector("#by-design tbody tr:nth-child(2) td a");
        Assert.Equal(("1 study", "../topics/night-care/interviews/"), (link?.TextContent, link?.GetAttribute("href")));
        Assert.Equal("no study", Page.QuerySelector("#by-design tbody tr:first-child td:nth-child(3)")?.TextContent);
    }

    [Fact]
    public void A_table_that_would_have_no_column_is_not_there() => Assert.Null(Page.QuerySelector("#by-population"));

    [Theory]
    [InlineData("evidence-map/", "7 studies from 2019 to 2023. The most, 3, are from 2021.")]
    [InlineData("es/years/", "7 estudios, de 2019 a 2023. El máximo, 3, corresponde a 2021.")]
    public void The_timeline_says_in_words_what_it_shows(string address, string words)
    {
        var chart = Site.Page(address).QuerySelector("svg.bars");
        Assert.Equal(("img", "timeline-title timeline-text"), (chart?.GetAttribute("role"), chart?.GetAttribute("aria-labelledby")));
        Assert.StartsWith(words, chart?.QuerySelector("#timeline-text")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, chart?.QuerySelectorAll("rect").Length);
        Assert.DoesNotContain("style", chart!.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_behind_the_timeline_lead_to_the_years() =>
        Assert.Equal("../years/2020/", Page.QuerySelectorAll(".numbers a").Single(a => a.TextContent == "2020").GetAttribute("href"));
}
