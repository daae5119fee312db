using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Validate;

public sealed class VocabularyTests
{
    [Fact]
    public void Topics_keep_their_order_and_all_they_say()
    {
        var topics = Valid("""
            === vocabulary/topics.yaml
            - id: peer-work
              label: {en: Peer work}
              definition: Work by peers.
              broader: harm-reduction
              exact-match: https://example.org/peer
            - id: harm-reduction
              label: Harm reduction
            """).Topics;
        Assert.Equal(["peer-work", "harm-reduction"], topics.Select(topic => topic.Id));
        Assert.Equal(("Peer work", "Work by peers."), (topics[0].Label.In("en").Value, topics[0].Definition?.In("en").Value));
        Assert.Equal(("harm-reduction", "https://example.org/peer"), (topics[0].Broader, topics[0].ExactMatch));
        Assert.Equal(new Place("vocabulary/topics.yaml", 1, 3), topics[0].Place);
    }

    [Fact]
    public void Journals_are_taken_with_their_numbers()
    {
        var journal = Assert.Single(Valid("""
            === vocabulary/journals.yaml
            - id: harm-reduction-journal
              title: Harm Reduction Journal
              abbreviations: [Harm Reduct J]
              ISSN: [1477-7517]
              publisher: BioMed Central
              source: The journal's page
              checked-on: 2026-11-21
            """).Journals);
        Assert.Equal(("Harm Reduction Journal", "BioMed Central", "The journal's page"), (journal.Title, journal.Publisher, journal.Source));
        Assert.Equal(("Harm Reduct J", "1477-7517"), (Assert.Single(journal.Abbreviations), Assert.Single(journal.Issns).ToString()));
        Assert.Equal(new PartialDate(2026, 11, 21), journal.CheckedOn);
    }

    [Fact]
    public void A_glossary_term_cites_what_it_rests_on()
    {
        var term = Assert.Single(Valid("""
            === vocabulary/glossary.yaml
            - id: pwud
              term: People who use drugs
              abbreviation: PWUD
              definition: Said of people, not of what they use.
              source: ["[@a, Background]", "[@b; -@c#helped]"]
            """).Glossary);
        Assert.Equal(("People who use drugs", "PWUD"), (term.Term.In("en").Value, term.Abbreviation));
        Assert.Equal(["a/Background/", "b//", "c//helped"], term.Sources.Select(cite => $"{cite.RecordId}/{cite.Locator}/{cite.FindingId}"));
        Assert.Equal(new Place("vocabulary/glossary.yaml", 5, 12), term.Sources[0].Place);
    }

    [Fact]
    public void A_vocabulary_that_is_missing_or_empty_has_no_entries()
    {
        var content = Valid("""
            === vocabulary/topics.yaml
            # None yet.
            === vocabulary/designs.yaml
            []
            """);
        Assert.Empty(content.Topics);
        Assert.Empty(content.Designs);
        Assert.Empty(content.Journals);
    }

    private static Content Valid(string site)
    {
        var outcome = TestSite.Of(site).Validate();
        Assert.Equal("", TestSite.Print(outcome.Diagnostics));
        return outcome.Value;
    }
}
