using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Relate;

/// <summary>Journals, topics, years and licences, and the order of studies.</summary>
public sealed class GroupingTests
{
    private const string Journals = """
        === vocabulary/journals.yaml
        - {id: hrj, title: Harm Reduction Journal, abbreviations: [Harm Reduct J], source: NLM, checked-on: 2026-01-01}

        """;

    private const string Topics = """
        === vocabulary/topics.yaml
        - {id: care, label: {en: Care}}
        - {id: peer-work, label: {en: Peer work}, broader: support}
        - {id: support, label: {en: Support}, broader: care}
        - {id: unused, label: {en: Unused}}

        """;

    [Fact]
    public void Abbreviation_and_full_title_are_one_journal()
    {
        var catalogue = Relate(Journals + RelatedSite.Text(
            "a|container-title: Harm Reduction Journal", "b|container-title-short: Harm Reduct J", "c|container-title: HARM REDUCT J", "d|container-title: Addiction", "e"));
        Assert.Equal(["addiction: d", "hrj: a b c"], catalogue.Journals.Select(j => $"{j.Slug}: {string.Join(' ', j.StudyIds)}"));
        Assert.Equal("Harm Reduction Journal", catalogue.Journals[1].Title);
        Assert.NotNull(catalogue.Journals[1].Known);
        Assert.Null(catalogue.Journals[0].Known);
        Assert.Null(catalogue.StudiesById["e"].Journal);
    }

    [Fact]
    public void A_study_counts_for_every_wider_topic_and_shows_its_own()
    {
        var catalogue = Relate(Topics + RelatedSite.Text("a|topics: [peer-work]", "b|topics: [care]"));
        Assert.Equal(["care: a b", "peer-work: a", "support: a"], catalogue.Topics.Select(t => $"{t.Key}: {string.Join(' ', t.StudyIds)}"));
        Assert.Equal(["peer-work"], catalogue.StudiesById["a"].Topics.Select(t => t.Id));
    }

    [Fact]
    public void Topics_of_record_and_summary_come_together_in_the_vocabularys_order()
    {
        var catalogue = Relate(Topics + RelatedSite.Text("a|topics: [support, peer-work]") + RelatedSite.Summary("a", "Text.", "topics: [care, support]"));
        Assert.Equal(["care", "peer-work", "support"], catalogue.StudiesById["a"].Topics.Select(t => t.Id));
        Assert.Equal("interviews", catalogue.StudiesById["a"].Design?.Id);
    }

    [Fact]
    public void Topics_in_a_ring_are_reported_and_do_not_hang()
    {
        const string Ring = "=== vocabulary/topics.yaml\n- {id: a, label: {en: A}, broader: b}\n- {id: b, label: {en: B}, broader: c}\n- {id: c, label: {en: C}, broader: a}\n";
        Assert.Contains(TestSite.Of(Ring + RelatedSite.Text("x|topics: [a]")).Relate().Diagnostics, d => d.Code == Codes.ConceptCycle);
    }

    [Fact]
    public void A_topic_that_stands_twice_is_reported() => Assert.Contains(
        TestSite.Of("=== vocabulary/topics.yaml\n- {id: a, label: {en: A}}\n- {id: a, label: {en: B}}\n" + RelatedSite.Text("x|topics: [a]")).Relate().Diagnostics,
        d => d.Code == Codes.DuplicateId);

    [Fact]
    public void Years_come_newest_first_and_studies_without_a_date_have_none()
    {
        var catalogue = RelatedSite.Sound("a|issued: 2001-05-06", "b|issued: 2023", "c|issued: 2001", "d|issued: 0987-01", "e");
        Assert.Equal(["2023: b", "2001: a c", "0987: d"], catalogue.Years.Select(y => $"{y.Key}: {string.Join(' ', y.StudyIds)}"));
    }

    [Fact]
    public void Licences_come_by_id_and_the_unknown_last()
    {
        var catalogue = RelatedSite.Sound(
            "a", "b|licence: {applies-to: article, spdx: CC0-1.0}", "c|licence: {applies-to: article, spdx: CC-BY-4.0}",
            "d|licence: {applies-to: data, spdx: CC-BY-4.0}", "e|licence: {applies-to: article, statement: All rights reserved}");
        Assert.Equal(["CC-BY-4.0: c", "CC0-1.0: b", "unknown: a d e"], catalogue.Licences.Select(l => $"{l.Key}: {string.Join(' ', l.StudyIds)}"));
    }

    [Fact]
    public void Studies_come_newest_first_then_by_title_then_by_id() => Assert.Equal(
        ["day", "month", "year", "a", "b", "undated"],
        RelatedSite.Sound("undated", "b|title: T;;issued: 2019", "a|title: T;;issued: 2019", "year|issued: 2020", "month|issued: 2020-02", "day|issued: 2020-02-03")
            .Studies.Select(s => s.Id));

    private static Catalogue Relate(string text)
    {
        var outcome = TestSite.Of(text).Relate();
        Assert.Equal("", TestSite.Print(outcome.Diagnostics));
        return outcome.Value;
    }
}
