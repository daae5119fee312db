using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Render;

/// <summary>Two pages at one address are reported in the file that should give way.</summary>
public sealed class AddressClashTests
{
    private static string FaultsOf(string text) => Faults.Of(PlannedSite.Of(text).Diagnostics);

    private static string Record(string id, string more = "") => $"=== records/{id}.yaml\ntype: book\ntitle: Title of {id}\n{more}\n";

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void An_alias_gives_way_to_a_record(string alias, string record) => Assert.Equal(
        $"records/{record}.yaml(1,1) ES4002", FaultsOf(Record(alias) + Record(record, $"aliases: [{alias}]")));

    [Fact]
    public void The_record_itself_is_kept()
    {
        var plan = PlannedSite.Of(Record("a") + Record("b", "aliases: [a]"));
        Assert.IsType<EvidenceSite.Render.RecordPage>(plan.Value.Single(p => p.Address.Path == "records/a/"));
        Assert.Equal("The address /records/a/ of \"Title of b\" is taken by \"Title of a\"", Assert.Single(plan.Diagnostics).Message);
    }

    [Fact]
    public void Two_records_cannot_share_an_alias() =>
        Assert.Equal("records/b.yaml(1,1) ES4002", FaultsOf(Record("a", "aliases: [old]") + Record("b", "aliases: [old]")));

    [Fact]
    public void Addresses_that_differ_in_case_only_are_one() =>
        Assert.Equal("records/b.yaml(1,1) ES4002", FaultsOf(Record("abc") + Record("b", "aliases: [ABC]")));

    [Theory]
    [InlineData("catalogue")]
    [InlineData("briefs")]
    [InlineData("data")]
    [InlineData("Credits")]
    public void A_page_gives_way_to_what_every_site_has(string slug) =>
        Assert.Equal($"pages/{slug}.md(1,1) ES4002", FaultsOf(PlannedSite.TextPage(slug)));

    [Fact]
    public void A_page_cannot_be_named_as_another_language() =>
        Assert.Equal("pages/es.md(1,1) ES4002", FaultsOf(PlannedSite.TwoLanguages + PlannedSite.TextPage("es")));

    [Fact]
    public void An_alias_of_a_brief_gives_way_too() => Assert.Equal(
        "briefs/b.md(1,1) ES4002", FaultsOf(PlannedSite.Brief("a") + PlannedSite.Brief("b", "aliases: [a]")));
}
