namespace EvidenceSite.Tests.Relate;

public sealed class NumberCheckTests
{
    private const string Records =
        "a|title: Two towns;;language: en;;issued: 2023;;abstract: [{label: METHODS, text: We asked twenty-two people.}, {label: RESULTS, text: Roles lacked definition for 40%.}]";

    [Theory]
    [InlineData("For 40 per cent roles lacked definition", "")]
    [InlineData("For forty percent roles lacked definition", "")]
    [InlineData("For one of them roles lacked definition", "")]
    [InlineData("For 41 per cent roles lacked definition", "summaries/a.md(16,1) ES3008")]
    [InlineData("For twenty-two people roles lacked definition", "summaries/a.md(16,1) ES3008")]
    public void A_number_of_a_finding_stands_in_its_quotations(string sentence, string faults) => Assert.Equal(faults, Faults(sentence, "Nothing."));

    [Theory]
    [InlineData("They asked 22 people [@a, Methods].", "")]
    [InlineData("They asked 22 people [@a].", "")]
    [InlineData("In 2023 and in two towns [@a].", "")]
    [InlineData("For 40% [@a#roles], of 22 [@a, Methods].", "")]
    [InlineData("They asked 99 people [@a, p. 7].", "")]
    [InlineData("They asked 99 people [@b].", "")]
    [InlineData("In 2023, roles lacked definition [@a#roles].", "")]
    [InlineData("They asked fifteen people [@a].", "briefs/b.md(12,27) ES3008")]
    [InlineData("They asked 22 people [@a#roles].", "briefs/b.md(12,22) ES3008")]
    [InlineData("For 22 and 23 and 24 [@a, Methods].", "briefs/b.md(12,22) ES3008\nbriefs/b.md(12,22) ES3008")]
    public void A_number_of_a_claim_stands_in_what_it_cites(string text, string faults) => Assert.Equal(faults, Faults("Roles lacked definition", text));

    [Fact]
    public void The_message_tells_which_numbers_are_there()
    {
        var fault = Assert.Single(RelatedSite.Faults(Site("Roles lacked definition", "They asked fifteen people [@a, Methods].")), found => found.Code == Codes.NumberNotFound);
        Assert.Equal("The number \"fifteen\" stands in no passage that the claim rests on; there stands 22, 2023", fault.Message);
        Assert.Equal(Severity.Warning, fault.Severity);
    }

    private static string Faults(string sentence, string text) => Support.Faults.Of(RelatedSite.Faults(Site(sentence, text)).Where(fault => fault.Severity == Severity.Warning));

    private static string Site(string sentence, string text) =>
        RelatedSite.Text(Records, "b|language: en") + RelatedSite.Summary("a", $"## Findings\n\n### {sentence} {{#roles}}\n\n> Roles lacked definition for 40% [@a, Results]")
        + RelatedSite.Brief("b", text);
}
