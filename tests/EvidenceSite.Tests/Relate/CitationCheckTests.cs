using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Relate;

public sealed class CitationCheckTests
{
    private const string Labelled = "abstract: [{label: METHODS, text: Words.}, {label: RESULTS, text: Other words.}]";

    [Theory]
    [InlineData("[@PMC1]", "")]
    [InlineData("[@PMC1, Results]", "")]
    [InlineData("[@PMC1, p. 3]", "")]
    [InlineData("[@PMC1#roles]", "")]
    [InlineData("[@PMC2, whatever]", "")]
    [InlineData("A [@PMC3]", "briefs/b.md(12,4) ES3001")]
    [InlineData("A [@PMC1; see @pmc1]", "briefs/b.md(12,15) ES3001")]
    [InlineData("A [@PMC1#rolse]", "briefs/b.md(12,4) ES3002")]
    [InlineData("A [@PMC2#roles]", "briefs/b.md(12,4) ES3002")]
    [InlineData("A [@PMC1, Result]", "briefs/b.md(12,4) ES3004")]
    [InlineData("A [@PMC1#nope, Nowhere]", "briefs/b.md(12,4) ES3002\nbriefs/b.md(12,4) ES3004")]
    [InlineData("a | b\n- | -\nc | [@PMC9]", "briefs/b.md(14,6) ES3001")]
    [InlineData("> [@PMC9]\n\n- [@PMC8]", "briefs/b.md(12,4) ES3001\nbriefs/b.md(14,4) ES3001")]
    public void In_a_brief(string text, string faults) => Assert.Equal(faults, Faults.Of(Site(text)));

    [Theory]
    [InlineData("A [@PMC22]", "Did you mean \"PMC2\"?")]
    [InlineData("A [@PMC1#rols]", "Did you mean \"roles\"?")]
    [InlineData("A [@PMC1, Reslts]", "Did you mean \"RESULTS\"?")]
    public void What_was_probably_meant_is_named(string text, string hint) => Assert.Equal(hint, Assert.Single(Site(text)).Hint);

    [Fact]
    public void In_pages_summaries_and_the_glossary()
    {
        var faults = RelatedSite.Faults(Records + RelatedSite.Summary("PMC1", "## Findings\n\nText [@no1].\n\n### One {#roles}\n\n> Other words [@PMC1, Results]") + """
            === pages/about.md
            ---
            title: About
            language: en
            description: About it.
            order: 1
            ---
            ## Heading [@no2]
            === vocabulary/glossary.yaml
            - id: x
              term: {en: X}
              definition: {en: An X}
              source: ["[@no3, Results]"]

            """);
        Assert.Equal("pages/about.md(7,13) ES3001\nsummaries/PMC1.md(16,7) ES3001\nvocabulary/glossary.yaml(4,12) ES3001", Faults.Of(faults));
    }

    [Fact]
    public void A_record_with_a_fault_of_its_own_is_not_reported_again_where_it_is_cited() =>
        Assert.Equal("records/bad.yaml(3,1) ES1010", Faults.Of(Site("A [@bad], B [@bad#x].", "=== records/bad.yaml\na: [\n")));

    [Fact]
    public void Nor_is_a_finding_of_a_summary_with_a_fault() => Assert.Equal(
        "summaries/PMC2.md(1,1) ES1020", Faults.Of(Site("A [@PMC2#x].", "=== summaries/PMC2.md\nno front matter\n")));

    [Theory]
    [InlineData("A [@PMC3], [@PMC4].\n\nB [@PMC3].", "briefs/b.md(12,4) There is no record \"PMC3\" to cite; this file cites it 2 times\nbriefs/b.md(12,13) There is no record \"PMC4\" to cite")]
    [InlineData("A [@PMC2#x], B [@PMC2#y].", "briefs/b.md(12,4) There is no summary of \"PMC2\" that could have findings; this file cites it 2 times")]
    public void What_is_missing_is_said_once_a_file(string text, string faults) =>
        Assert.Equal(faults, string.Join('\n', Site(text).Select(fault => $"{fault.Place} {fault.Message}")));

    [Theory]
    [InlineData("PMC11", "Did you mean \"PMC1\"?")]
    [InlineData("unheard-of", "Add records/unheard-of.yaml, or name the file by its record")]
    public void A_summary_belongs_to_a_record(string id, string hint)
    {
        var fault = Assert.Single(RelatedSite.Faults(Records + RelatedSite.Summary(id, "## What\n\nText.")));
        Assert.Equal(($"summaries/{id}.md", Codes.SummaryWithoutRecord, hint), (fault.Place.Path, fault.Code, fault.Hint));
    }

    private static string Records => RelatedSite.Text("PMC1|" + Labelled, "PMC2|abstract: Words without a label.");

    // Without the note on the finding, which most of these briefs do not use.
    private static ImmutableArray<Diagnostic> Site(string text, string more = "") =>
    [
        .. RelatedSite.Faults(Records + RelatedSite.Summary("PMC1", "## Findings\n\n### One {#roles}\n\n> Other words [@PMC1, Results]") + RelatedSite.Brief("b", text) + more)
            .Where(fault => fault.Code != Codes.FindingUnused),
    ];
}
