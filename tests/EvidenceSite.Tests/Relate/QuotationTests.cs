namespace EvidenceSite.Tests.Relate;

public sealed class QuotationTests
{
    private const string Abstract = """
        abstract:
          - label: METHODS
            text: "We interviewed 22 social workers — all in Scania."
          - label: RESULTS
            text: "Peer workers found “purpose” in their clients’ day-to-day work, which was com\u00ADplex\u00A0and demanding; roles lacked definition. café e\u0301clair"
        """;

    [Theory]
    [InlineData("Peer workers found “purpose” in their clients’ day-to-day work")]
    [InlineData("Peer workers found \"purpose\" in their clients' day-to-day work")]
    [InlineData("found «purpose» in")]
    [InlineData("day–to—day work")]
    [InlineData("which was complex and demanding")]
    [InlineData("roles   lacked\n> definition")]
    [InlineData("“roles lacked definition”")]
    [InlineData("Peer workers found […] roles lacked definition")]
    [InlineData("[…] roles lacked definition […]")]
    [InlineData("Peer workers […] purpose […] demanding […] definition")]
    [InlineData("**Peer** *workers* found")]
    [InlineData("purpose")]
    [InlineData("definition.")]
    [InlineData("[P]eer workers found")]
    [InlineData("[Those] workers found")]
    [InlineData("[The] [w]orkers found")]
    [InlineData("[They] found “purpose”")]
    [InlineData("found [meaning] in their clients’ day-to-day work")]
    [InlineData("found “purpose” [sic] in their")]
    [InlineData("found “purpose” in [the] day-to-day work")]
    [InlineData("work[, which] was complex")]
    [InlineData("roles lacked definition [sic].")]
    [InlineData("roles lacked [meaning]")]
    [InlineData("Peer workers [...] roles lacked [a] definition")]
    public void Words_of_the_section_may_differ_in_what_typesetting_changes(string quotation) => Assert.Equal("", Fault(quotation, ", Results"));

    [Theory]
    [InlineData("Peer workers found “meaning” in their clients’ day-to-day work")]
    [InlineData("Peer workers found “purpose” in their client’s day-to-day work")]
    [InlineData("peer workers found")]
    [InlineData("eer workers")]
    [InlineData("Peer work")]
    [InlineData("lack")]
    [InlineData("roles lacked definition […] Peer workers found")]
    [InlineData("Peer workers […] purposeful")]
    [InlineData("Peer workers found ... demanding")]
    [InlineData("demanding roles")]
    [InlineData("[…]")]
    [InlineData("We interviewed 22 social workers")]
    [InlineData("caf")]
    [InlineData("cafe")]
    [InlineData("e")]
    [InlineData("day to day work")]
    [InlineData("[Peer] found workers")]
    [InlineData("Peer [and social and other] day-to-day work, which was complex and demanding; lacked definition")]
    [InlineData("Peer [w] definition")]
    [InlineData("[Peer workers]")]
    [InlineData("found [purpose] “purpose” [purpose] in work")]
    public void Any_other_difference_is_found(string quotation) => Assert.Equal("summaries/a.md(18,1) ES3006", Fault(quotation, ", Results"));

    [Theory]
    [InlineData("")]
    [InlineData(", results")]
    [InlineData(", RESULTS")]
    public void The_section_is_found_in_any_case_and_may_be_left_out(string locator) => Assert.Equal("", Fault("roles lacked definition", locator));

    [Fact]
    public void Letters_composed_of_two_characters_equal_those_of_one()
    {
        Assert.Equal("", Fault("cafe\u0301", ", Results"));
        Assert.Equal("", Fault("éclair", ", Results"));
    }

    [Fact]
    public void Without_a_section_a_quotation_does_not_run_over_two_of_them() =>
        Assert.Equal("summaries/a.md(18,1) ES3006", Fault("all in Scania. […] Peer workers", ""));

    [Fact]
    public void A_section_that_is_not_there_is_reported_at_the_citation() =>
        Assert.Equal("summaries/a.md(18,28) ES3004", Fault("roles lacked definition", ", Reslts"));

    [Fact]
    public void A_page_of_the_full_text_cannot_be_compared() =>
        Assert.Equal("summaries/a.md(18,1) ES3007", Fault("words of the full text", ", p. 4"));

    [Fact]
    public void A_record_without_abstract_cannot_be_compared() => Assert.Equal(
        "summaries/a.md(18,1) ES3007",
        Support.Faults.Of(RelatedSite.Faults(RelatedSite.Text("a|") + RelatedSite.Summary("a", "## F\n\n### It helped {#f}\n\n> words of it [@a]"))));

    [Fact]
    public void The_message_tells_what_was_looked_for_and_where()
    {
        var fault = Assert.Single(RelatedSite.Faults(Site("lacked meaning", ", Results")));
        Assert.Equal("The abstract of \"a\" does not say \"lacked meaning\" in its section Results; the nearest words are \"lacked definition.\", with \"definition.\" for \"meaning\"", fault.Message);
    }

    [Theory]
    [InlineData("Peer workers found a “purpose” in their clients’ work", "\"Peer workers found “purpose” in their clients’ day-to-day\", without \"a\", with \"day-to-day\" for \"work\"")]
    [InlineData("ROLES LACKED MEANING", null)]
    public void The_nearest_words_are_shown_where_half_of_them_agree(string quotation, string? nearest)
    {
        var message = Assert.Single(RelatedSite.Faults(Site(quotation, ", Results"))).Message;
        Assert.Equal(nearest is null ? -1 : 0, message.IndexOf("; the nearest words are", StringComparison.Ordinal) < 0 ? -1 : 0);
        if (nearest is not null) Assert.EndsWith(nearest, message);
    }

    [Fact]
    public void Words_of_another_section_are_told_by_its_label()
    {
        var fault = Assert.Single(RelatedSite.Faults(Site("We interviewed 22 social workers", ", Results")));
        Assert.EndsWith("in its section Results; the words stand in METHODS", fault.Message);
        Assert.Equal("Write [@a, METHODS]", fault.Hint);
    }

    private static string Fault(string quotation, string locator) => Support.Faults.Of(RelatedSite.Faults(Site(quotation, locator)));

    private static string Site(string quotation, string locator) =>
        RelatedSite.Text("a|" + Abstract) + RelatedSite.Summary("a", $"## Findings\n\n### It lacked definition {{#roles}}\n\n> {quotation} [@a{locator}]");
}
