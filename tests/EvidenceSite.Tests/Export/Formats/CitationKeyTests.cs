using EvidenceSite.Export;

namespace EvidenceSite.Tests.Export.Formats;

/// <summary>Citation keys: readable, stable, and each once.</summary>
public sealed class CitationKeyTests
{
    [Fact]
    public void A_key_is_family_name_year_and_id()
    {
        Assert.Equal("buxton2023-PMC1", Key(SampleRecords.Full));
        Assert.Equal("nandu2019-x", Key(SampleRecords.Bare with { Id = "x", Authors = [new() { Family = "Ñandú" }], Issued = new(2019) }));
        Assert.Equal("thewritinggroup-x", Key(SampleRecords.Bare with { Id = "x", Authors = [new() { Literal = "The Writing Group" }] }));
    }

    [Fact]
    public void Where_nothing_is_known_it_is_the_id()
    {
        Assert.Equal("bare", Key(SampleRecords.Bare));
        Assert.Equal("x", Key(SampleRecords.Bare with { Id = "x", Authors = [new() { Family = "山田" }] }));
    }

    [Fact]
    public void Records_of_the_same_author_and_year_have_keys_that_do_not_depend_on_each_other()
    {
        var (a, b) = (SampleRecords.Full with { Id = "a" }, SampleRecords.Full with { Id = "b" });
        var together = CitationKeys.Of([a, b]);
        Assert.Equal((Key(a), Key(b)), (together["a"], together["b"]));
        Assert.NotEqual(together["a"], together["b"]);
    }

    [Fact]
    public void A_key_of_the_records_own_goes_first() => Assert.Equal("Buxton:2023_x", Key(WithKey("a", "Buxton:2023_x")));

    [Theory]
    [InlineData("has blank")]
    [InlineData("has,comma")]
    [InlineData("brace}")]
    [InlineData("é")]
    [InlineData("a%b")]
    public void A_key_that_TeX_could_not_read_is_passed_over(string own) => Assert.Equal("buxton2023-a", Key(WithKey("a", own)));

    [Fact]
    public void A_key_that_two_records_want_is_given_to_neither()
    {
        var keys = CitationKeys.Of([WithKey("a", "same"), WithKey("b", "SAME"), WithKey("c", "buxton2023-a")]);
        Assert.Equal(["buxton2023-a", "buxton2023-b", "buxton2023-c"], keys.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => k.Value));
    }

    private static string Key(Record record) => CitationKeys.Of([record])[record.Id];

    private static Record WithKey(string id, string key) => SampleRecords.Full with { Id = id, Variables = [new("citation-key", key)] };
}
