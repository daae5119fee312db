namespace EvidenceSite.Tests.Relate;

public sealed class RunningQuotationTests
{
    private const string Records = "a|abstract: [{label: METHODS, text: We asked 22 people.}, {label: RESULTS, text: 'Titles were “unclear”, and roles lacked definition.'}]";

    [Theory]
    [InlineData("Their roles “lacked definition” [@a, Results].")]
    [InlineData("Their roles \"lacked definition,\" they say [@a].")]
    [InlineData("Their roles «lacked […] definition» [@a].")]
    [InlineData("Titles were „“unclear”“ [@a#roles].")]
    [InlineData("Nothing is cited behind “these words”.")]
    [InlineData("They “lacked definition” [@a] and “titles” [@b]")]
    [InlineData("They “lacked definition” [@a, p. 5]")]
    [InlineData("They don't know, and others' words aren't quoted [@a].")]
    public void Words_in_quotation_marks_stand_in_what_is_cited(string text) => Assert.Equal("", Faults(text));

    [Theory]
    [InlineData("Their roles “had no definition” [@a, Results].", 34)]
    [InlineData("Their roles “lacked definition” [@a, Methods].", 34)]
    [InlineData("One says “lacked definition” [@a, Results], another “lacked meaning” [@a, Results].", 71)]
    [InlineData("They “lacked meaning” [@b; @a].", 28)]
    public void Words_that_are_not_there_are_reported_at_the_citation(string text, int column) =>
        Assert.Equal($"summaries/a.md(14,{column}) ES3006", Faults(text));

    [Fact]
    public void The_words_of_a_finding_are_those_of_its_record() => Assert.Equal(
        "summaries/a.md(18,1) ES3006", Faults("Text.", "Roles “were unclear”"));

    [Fact]
    public void Briefs_and_pages_are_read_too() => Assert.Equal(
        "briefs/b.md(12,17) ES3006\npages/p.md(7,9) ES3006",
        Faults("Text.") + Support.Faults.Of(Errors(Site("Text.", "It helped") + RelatedSite.Brief("b", "They are “odd” [@a].") + """
            === pages/p.md
            ---
            title: P
            language: en
            description: D
            order: 1
            ---
            “Even” [@a].
            """)));

    private static string Faults(string text, string sentence = "It helped") => Support.Faults.Of(Errors(Site(text, sentence)));

    private static IEnumerable<Diagnostic> Errors(string site) => RelatedSite.Faults(site).Where(fault => fault.Severity == Severity.Error);

    private static string Site(string text, string sentence) =>
        RelatedSite.Text(Records, "b|") + RelatedSite.Summary("a", $"{text}\n\n## Findings\n\n### {sentence} {{#roles}}\n\n> roles lacked definition [@a, Results]");
}
