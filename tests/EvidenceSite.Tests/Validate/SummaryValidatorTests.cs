using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Validate;

public sealed class SummaryValidatorTests
{
    private const string FrontMatter = """
        === vocabulary/designs.yaml
        - id: interviews
          label: Interview study
        === vocabulary/topics.yaml
        - id: housing
          label: Housing
        === summaries/a.md
        ---
        title: A study of housing
        language: en
        headline: It *helped*.
        question: What helps?
        design: interviews
        setting: A town
        participants: 22 people
        topics: [housing]
        based-on: abstract
        changes: Retold.
        summarised-by: [Editors]
        summarised-on: 2026-01-02
        reviewed-by: []
        certainty:
          level: not-assessed
          reason: We read the abstract only.
        ---

        """;

    [Fact]
    public void The_front_matter_is_taken_in_full()
    {
        var summary = Valid("Words.");
        Assert.Equal(("a", "A study of housing", "en"), (summary.RecordId, summary.Title, summary.Language));
        Assert.Equal(("What helps?", "A town", "22 people"), (summary.Question, summary.Setting, summary.Participants));
        Assert.Equal(("interviews", "housing", "abstract", "Retold."), (summary.Design, Assert.Single(summary.Topics), summary.BasedOn, summary.Changes));
        Assert.Equal(("Editors", new PartialDate(2026, 1, 2)), (Assert.Single(summary.SummarisedBy), summary.SummarisedOn));
        Assert.Equal(new CertaintyRating(Certainty.NotAssessed, "We read the abstract only."), summary.Certainty);
        Assert.Empty(summary.ReviewedBy);
    }

    [Fact]
    public void The_headline_is_plain_text() => Assert.Equal(new TextRun("It *helped*."), Assert.Single(Valid("Words.").Headline));

    [Fact]
    public void Sections_begin_at_headings_of_the_second_level()
    {
        var sections = Valid("""
            Before.

            ## The question

            Why?

            ### A third level

            So.

            ## Qué más {#more}
            """).Sections;
        Assert.Equal(["", "the-question", "more"], sections.Select(section => section.Id));
        Assert.Equal([1, 3, 0], sections.Select(section => section.Body.Length));
        Assert.Equal("Qué más", PlainText.Of(sections[2].Title));
    }

    [Fact]
    public void A_made_id_gives_way_to_a_written_one_and_to_earlier_ones()
    {
        var sections = Valid("""
            ## Über uns

            ## Uber uns

            ## …

            ## Elsewhere {#uber-uns-2}
            """).Sections;
        Assert.Equal(["uber-uns", "uber-uns-3", "section", "uber-uns-2"], sections.Select(section => section.Id));
    }

    [Fact]
    public void A_third_level_heading_with_an_id_is_a_finding_with_its_quotations()
    {
        var section = Assert.Single(Valid("""
            ## What they found {#findings}

            In short.

            ### It helped {#helped}

            > “It helped *most*
            > people” [@a, Results]

            In other words: it did.

            > It lasted [@a]

            ### It cost little {#cheap}

            > It cost little [@a, Results]

            ### About the numbers

            They are few.
            """).Sections);
        Assert.Equal(3, section.Body.Length);
        Assert.Equal(["helped", "cheap"], section.Findings.Select(finding => finding.Id));
        var helped = section.Findings[0];
        Assert.Equal(("It helped", 1), (PlainText.Of(helped.Sentence), helped.Body.Length));
        Assert.Equal(["It helped most people", "It lasted"], helped.Quotations.Select(quotation => quotation.Text));
        Assert.Equal(["Results", null], helped.Quotations.Select(quotation => quotation.Source.Locator));
        Assert.Equal([(26, 12), (30, 14)], helped.Quotations.Select(quotation => (quotation.Source.Place.Line, quotation.Source.Place.Column)));
    }

    [Fact]
    public void A_finding_without_support_stays_so_that_what_cites_it_is_not_reported_as_well()
    {
        var outcome = Validate("## Found\n\n### It helped {#helped}\n");
        var finding = Assert.Single(Assert.Single(outcome.Value.Summaries).Findings);
        Assert.Equal(("helped", 0), (finding.Id, finding.Quotations.Length));
        var fault = Assert.Single(outcome.Diagnostics);
        Assert.Equal((Codes.FindingUnsupported, finding.Place), (fault.Code, fault.Place));
        Assert.Equal((21, 1), (fault.Place.Line, fault.Place.Column));
    }

    [Fact]
    public void A_finding_keeps_a_certainty_of_its_own_and_the_others_have_that_of_the_summary()
    {
        var rated = FrontMatter.Replace("  level: not-assessed\n  reason: We read the abstract only.", """
              level: moderate
              approach: GRADE
              reason: One trial.
              concerns: {imprecision: Few people., risk-of-bias: Not blinded.}
              findings:
                cheap: {level: high, approach: GRADE}
            """, StringComparison.Ordinal);
        var summary = Assert.Single(TestSite.Of(rated + Findings).Validate().Value.Summaries);
        Assert.Equal([Certainty.Moderate, Certainty.High], summary.Findings.Select(finding => summary.CertaintyOf(finding).Level));
        Assert.Equal((CertaintyApproach.Grade, "One trial."), (summary.Certainty.Approach, summary.Certainty.Reason));
        Assert.Equal(["risk-of-bias", "imprecision"], summary.Certainty.Concerns.Select(concern => concern.Domain));
        Assert.Null(summary.Findings.Last().OwnCertainty?.Reason);
    }

    private const string Findings = """
        ## Found

        ### People were helped {#helped}

        > It helped [@a]

        ### It cost little {#cheap}

        > It cost little [@a]
        """;

    private static Outcome<Content> Validate(string body) => TestSite.Of(FrontMatter + body).Validate();

    private static Summary Valid(string body)
    {
        var outcome = Validate(body);
        Assert.Equal("", TestSite.Print(outcome.Diagnostics));
        return Assert.Single(outcome.Value.Summaries);
    }
}
