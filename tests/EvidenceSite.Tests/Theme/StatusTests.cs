using System.Text.Json;
using AngleSharp.Dom;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Theme;

/// <summary>A study that does not simply stand is marked wherever it is named, and its other forms lead to each other.</summary>
public sealed class StatusTests
{
    private static readonly BuiltSite Site = BuiltSite.Of(TestSite.Of("""
        === vocabulary/topics.yaml
        - {id: care, label: {en: Care}}
        === vocabulary/glossary.yaml
        - {id: g, term: {en: Home}, definition: {en: A place.}, source: ["[@gone]"]}
        === records/gone.yaml
        type: article-journal
        title: It improves everything
        author: [{family: Doubt, given: D.}]
        container-title: Journal of Tests
        issued: 2020-02-01
        language: en
        topics: [care]
        note: Of its own.
        licence: {applies-to: article, spdx: CC-BY-4.0}
        status: {kind: retracted, notice: 10.1186/notice, date: 2025-05-02, reason: No data could be shown.}
        === records/pre.yaml
        type: article
        title: It improves something
        author: [{family: Doubt, given: D.}]
        issued: 2019
        topics: [care]
        relations: [{kind: preprint-of, id: gone}, {kind: version-of, DOI: 10.1234/elsewhere}]
        === records/talk.yaml
        type: speech
        title: A talk
        issued: 2018
        relations: [{kind: published-as, DOI: 10.1234/paper}]
        === briefs/b.md
        ---
        title: A brief
        language: en
        question: Q?
        description: What it says.
        status: current
        version: 1
        published: 2025-01-01
        last-reviewed: 2025-06-07
        acknowledges-retraction: [gone]
        authors: [{literal: Us}]
        certainty: {level: not-assessed, reason: We read abstracts.}
        not-searched: The studies were chosen.
        ---
        ## Key messages {#key-messages}

        - One [@gone]{#one}.

        ## Methods {#methods}

        We read.

        ## Limitations {#limitations}

        Few studies.
        === briefs/old.md
        ---
        title: An old brief
        language: en
        question: Q?
        description: D.
        status: superseded
        superseded-by: b
        version: 1
        published: 2024-01-01
        review-due: 2024-06-01
        authors: [{literal: Us}]
        certainty: {level: not-assessed, reason: We read abstracts.}
        not-searched: The studies were chosen.
        ---
        ## Key messages {#key-messages}

        - One [@talk]{#one}.

        ## Methods {#methods}

        We read.

        ## Limitations {#limitations}

        Few studies.
        === briefs/past.md
        ---
        title: A past brief
        language: en
        question: Q?
        description: D.
        status: retired
        retired-because: The law it was about is gone.
        version: 1
        published: 2024-01-01
        authors: [{literal: Us}]
        certainty: {level: not-assessed, reason: We read abstracts.}
        not-searched: The studies were chosen.
        ---
        ## Key messages {#key-messages}

        - One [@talk]{#one}.

        ## Methods {#methods}

        We read.

        ## Limitations {#limitations}

        Few studies.
        """));

    [Theory]
    [InlineData("records/gone/")]
    [InlineData("catalogue/")]
    [InlineData("catalogue/by-title/")]
    [InlineData("authors/doubt-d/")]
    [InlineData("topics/care/")]
    [InlineData("journals/journal-of-tests/")]
    [InlineData("years/2020/")]
    [InlineData("licences/CC-BY-4.0/")]
    [InlineData("glossary/")]
    [InlineData("")]
    [InlineData("briefs/b/")]
    [InlineData("briefs/")]
    public void A_retracted_study_is_marked_wherever_it_is_named(string page) => Assert.NotNull(Page(page).QuerySelector("main .status.retracted"));

    [Theory]
    [InlineData("records/gone/", "This study has been retracted.")]
    [InlineData("briefs/b/", "This page rests on a study that has been retracted: It improves everything.")]
    [InlineData("briefs/b/v1/", "This page rests on a study that has been retracted: It improves everything.")]
    public void A_notice_gives_date_reason_and_the_way_to_the_notice(string page, string words)
    {
        var notice = Page(page).QuerySelector(".notice.retracted");
        Assert.StartsWith(words, notice?.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("2 May 2025. “No data could be shown.”", notice?.TextContent, StringComparison.Ordinal);
        Assert.Contains(notice!.QuerySelectorAll("a"), a => a.GetAttribute("href") == "https://doi.org/10.1186/notice");
    }

    [Fact]
    public void The_reference_that_people_copy_says_it() =>
        Assert.EndsWith("Retracted", Page("records/gone/").QuerySelector("#cite .reference")?.TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_list_of_sources_says_it() => Assert.NotNull(Page("briefs/b/").QuerySelector("#reference-1 .status.retracted"));

    [Fact]
    public void A_related_study_is_marked() => Assert.NotNull(Page("records/pre/").QuerySelector("#related .status.retracted"));

    [Fact]
    public void A_preprint_leads_to_its_article_and_the_article_to_its_preprint()
    {
        var notice = Page("records/pre/").QuerySelector(".head .notice");
        Assert.Contains("This is a preprint. It has been published since: It improves everything", notice?.TextContent, StringComparison.Ordinal);
        Assert.Equal("../gone/", notice?.QuerySelector("a")?.GetAttribute("href"));
        Assert.Equal("It improves something", Row("records/gone/", "Appeared before as a preprint"));
        Assert.Equal("doi:10.1234/elsewhere", Row("records/pre/", "A version of"));
        Assert.Equal("https://doi.org/10.1234/paper", Page("records/talk/").QuerySelector(".head .notice a")?.GetAttribute("href"));
    }

    [Fact]
    public void A_superseded_brief_leads_to_the_one_in_its_place_and_a_retired_one_says_why()
    {
        Assert.Equal("../b/", Page("briefs/old/").QuerySelector(".notice.superseded a")?.GetAttribute("href"));
        Assert.Contains("The law it was about is gone.", Page("briefs/past/").QuerySelector(".notice.retired")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("overdue", Page("briefs/old/").QuerySelector("main")?.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_last_review_is_shown() => Assert.Contains("7 June 2025", Page("briefs/b/").QuerySelector("#age")?.TextContent, StringComparison.Ordinal);

    [Fact]
    public void CSL_JSON_has_the_status_and_a_note_for_programs_that_pass_over_it()
    {
        var item = JsonDocument.Parse(Site.Text("data/records.csl.json")).RootElement.EnumerateArray().Single(i => i.GetProperty("id").GetString() == "gone");
        Assert.Equal("retracted", item.GetProperty("status").GetString());
        Assert.Equal("Of its own.\nRetracted 2025-05-02. Notice: https://doi.org/10.1186/notice. Reason: No data could be shown.", item.GetProperty("note").GetString());
    }

    [Fact]
    public void Feeds_bring_it_up_again_on_the_day_of_the_notice()
    {
        var items = JsonDocument.Parse(Site.Text("feed.json")).RootElement.GetProperty("items").EnumerateArray().ToArray();
        var study = items.Single(i => i.GetProperty("url").GetString()!.EndsWith("/gone/", StringComparison.Ordinal));
        Assert.Equal("[Retracted] It improves everything", study.GetProperty("title").GetString());
        Assert.Equal("2025-05-02T00:00:00Z", study.GetProperty("date_published").GetString());
        var brief = items.Single(i => i.GetProperty("url").GetString()!.EndsWith("/b/", StringComparison.Ordinal));
        Assert.Equal("What it says. Rests on a retracted study.", brief.GetProperty("content_text").GetString());
        Assert.Contains("<title>[Retracted] It improves everything</title>", Site.Text("feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_has_no_other_fault() => Assert.Equal("", TestSite.Print(Site.Diagnostics));

    private static IDocument Page(string address) => Site.Html(address + "index.html");

    private static string? Row(string page, string label) =>
        Page(page).QuerySelectorAll("#details dl > div").FirstOrDefault(row => row.QuerySelector("dt")?.TextContent == label)?.QuerySelector("dd a")?.TextContent;
}
