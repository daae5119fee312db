using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Relate;

public sealed class IdentifierCheckTests
{
    [Theory]
    [InlineData("DOI: 10.1234/Abc", "DOI: https://doi.org/10.1234/aBC", "DOI")]
    [InlineData("PMID: \"123\"", "PMID: \"123\"", "PMID")]
    [InlineData("PMCID: PMC123", "PMCID: pmc123", "PMCID")]
    public void A_second_record_with_the_same_identifier_is_reported_at_both_places(string first, string second, string key)
    {
        var fault = Assert.Single(RelatedSite.Of($"a|volume: 1;;{first}", $"b|{second}").Diagnostics);
        Assert.Equal((Codes.DuplicateIdentifier, new Place("records/b.yaml", 3, key.Length + 3)), (fault.Code, fault.Place));
        Assert.Contains($"records/a.yaml(4,{key.Length + 3})", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_record_after_the_first_is_reported() => Assert.Equal(
        "records/b.yaml(3,7) ES3003\nrecords/c.yaml(3,7) ES3003", Faults.Of(RelatedSite.Of("a|PMID: \"1\"", "b|PMID: \"1\"", "c|PMID: \"1\"").Diagnostics));

    [Fact]
    public void The_same_number_as_PMID_and_PMCID_is_no_fault() => Assert.Empty(RelatedSite.Of("a|PMID: \"123\"", "b|PMCID: PMC123").Diagnostics);

    [Fact]
    public void Records_without_identifiers_are_no_fault() => Assert.Empty(RelatedSite.Of("a", "b", "c").Diagnostics);
}
