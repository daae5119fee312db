using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Validate;

public sealed class NameValidatorTests
{
    [Theory]
    [InlineData("{family: Beethoven, given: Ludwig, non-dropping-particle: van}", "van Beethoven, Ludwig")]
    [InlineData("{family: Tocqueville, given: Alexis, dropping-particle: de}", "Tocqueville, Alexis de")]
    [InlineData("{family: King, given: Martin Luther, suffix: Jr.}", "King, Martin Luther, Jr.")]
    [InlineData("{literal: World Health Organization}", "World Health Organization")]
    [InlineData("{given: Madonna}", "Madonna")]
    [InlineData("{family: Sukarno}", "Sukarno")]
    public void A_name_is_taken_by_its_parts(string yaml, string inverted) => Assert.Equal(inverted, Valid(yaml).Inverted);

    [Fact]
    public void An_affiliation_may_have_an_id_of_its_organisation()
    {
        var name = Valid("{family: Lee, affiliation: [{name: A University, ROR: 05a28rw58}, {name: A College}]}");
        Assert.Equal(["A University 05a28rw58", "A College "], name.Affiliations.Select(a => $"{a.Name} {a.Ror}"));
    }

    [Fact]
    public void A_single_affiliation_needs_no_list() =>
        Assert.Equal("A University", Assert.Single(Valid("{family: Lee, affiliation: {name: A University}}").Affiliations).Name);

    private static PersonName Valid(string yaml)
    {
        var outcome = TestSite.Of($"=== records/a.yaml\ntype: book\ntitle: A\nauthor:\n  - {yaml}\n").Validate();
        Assert.Equal("", TestSite.Print(outcome.Diagnostics));
        return Assert.Single(Assert.Single(outcome.Value.Records).Authors);
    }
}
