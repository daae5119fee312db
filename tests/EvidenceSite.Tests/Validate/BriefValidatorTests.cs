using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Validate;

public sealed class BriefValidatorTests
{
    [Fact]
    public void A_brief_is_taken_in_full()
    {
        var brief = Valid("""
            === briefs/homes.md
            ---
            title: What helps?
            language: en
            question: What helps people find homes?
            description: What two studies say.
            status: under-review
            version: 2
            published: 2026-01-02
            modified: 2026-02-01
            searched-to: 2025-12
            review-due: 2027-01-02
            authors:
              - {family: Lee, given: Ann, ORCID: 0000-0002-1825-0097}
            audience: Councils
            jurisdiction: Scotland
            funding: None
            interests: None declared
            licence: CC0-1.0
            certainty: {level: very-low, approach: GRADE-CERQual, reason: Few studies.}
            changes:
              - {version: 1, date: 2026-01-02, summary: First published.}
              - {version: 2, date: 2026-02-01, summary: One study added.}
            aliases: [old-homes]
            ---
            ## Key messages {#key-messages}

            - Homes help [@a]{#homes}.

            ## Methods

            We read.

            ## Limitations {#limitations}

            Few studies.
            """);
        Assert.Equal(("homes", "What helps?", BriefStatus.UnderReview, 2), (brief.Slug, brief.Title, brief.Status, brief.Version));
        Assert.Equal((new PartialDate(2026, 1, 2), new PartialDate(2026, 2, 1)), (brief.Published, brief.Modified));
        Assert.Equal((new PartialDate(2025, 12), new PartialDate(2027, 1, 2)), (brief.SearchedTo, brief.ReviewDue));
        Assert.Equal(("Councils", "Scotland", "None", "None declared"), (brief.Audience, brief.Jurisdiction, brief.Funding, brief.Interests));
        Assert.Equal(("CC0-1.0", Certainty.VeryLow, "Few studies."), (brief.Licence.ToString(), brief.Certainty.Level, brief.Certainty.Reason));
        Assert.Equal([2, 1], brief.Changes.Select(change => change.Version));
        Assert.Equal(["key-messages", "methods", "limitations"], brief.Sections.Select(section => section.Id));
        Assert.Equal("Ann Lee", Assert.Single(brief.Authors).Display);
        Assert.Equal("old-homes", Assert.Single(brief.Aliases));
    }

    [Fact]
    public void A_draft_may_lack_key_messages_methods_limitations_and_the_date_of_its_search() => Assert.Empty(Valid(Least.Replace("current", "draft")).Aliases);

    [Fact]
    public void Any_other_brief_may_not()
    {
        var faults = TestSite.Of(Least).Validate().Diagnostics;
        Assert.Equal(
            "briefs/homes.md(2,1) ES2042\nbriefs/homes.md(13,1) ES2023\nbriefs/homes.md(13,1) ES2043\nbriefs/homes.md(13,1) ES2043", Faults.Of(faults));
    }

    [Fact]
    public void A_third_level_heading_with_an_id_is_no_finding_in_a_brief()
    {
        var brief = Valid(Least.Replace("current", "draft") + "\n\n### A part {#part}\n\nWords.\n");
        Assert.Empty(Assert.Single(brief.Sections).Findings);
    }

    private const string Least = """
        === briefs/homes.md
        ---
        title: What helps?
        language: en
        question: What helps people find homes?
        description: What two studies say.
        status: current
        version: 1
        published: 2026-01-02
        authors: [{literal: Editors}]
        certainty: {level: not-assessed, reason: Too few studies.}
        ---

        ## Question
        """;

    private static Brief Valid(string site)
    {
        var outcome = TestSite.Of(site).Validate();
        Assert.Equal("", TestSite.Print(outcome.Diagnostics));
        return Assert.Single(outcome.Value.Briefs);
    }
}
