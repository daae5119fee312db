namespace EvidenceSite.Tests.Model;

public sealed class CheckedIdentifierTests
{
    [Theory]
    [InlineData("1477-7517", "1477-7517")]
    [InlineData("14777517", "1477-7517")]
    [InlineData("ISSN 1477-7517", "1477-7517")]
    [InlineData("eISSN: 1477-7517", "1477-7517")]
    [InlineData("p-ISSN 1477–7517", "1477-7517")]
    [InlineData("urn:ISSN:1477-7517", "1477-7517")]
    [InlineData("https://portal.issn.org/resource/ISSN/1477-7517", "1477-7517")]
    [InlineData("2434-561x", "2434-561X")]
    public void An_ISSN_reads_in_every_form(string text, string canonical)
    {
        Assert.True(Issn.TryParse(text, out var issn));
        Assert.Equal(canonical, issn.ToString());
        Assert.Equal("https://portal.issn.org/resource/ISSN/" + canonical, issn.Url);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1477-7518")]
    [InlineData("1477-751")]
    [InlineData("1477-75177")]
    [InlineData("147X-7517")]
    [InlineData("1477 7517")]
    public void A_wrong_ISSN_is_refused(string? text) => Assert.False(Issn.TryParse(text, out _));

    [Theory]
    [InlineData("0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("0000000218250097", "0000-0002-1825-0097")]
    [InlineData("https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("http://www.orcid.org/0000-0002-1825-0097/", "0000-0002-1825-0097")]
    [InlineData("orcid.org/0000-0002-1694-233x", "0000-0002-1694-233X")]
    [InlineData("ORCID: 0000-0002-1694-233X", "0000-0002-1694-233X")]
    [InlineData("ORCID iD 0000-0002-1694-233X", "0000-0002-1694-233X")]
    public void An_ORCID_reads_in_every_form(string text, string canonical)
    {
        Assert.True(Orcid.TryParse(text, out var orcid));
        Assert.Equal(canonical, orcid.ToString());
        Assert.Equal("https://orcid.org/" + canonical, orcid.Url);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000-0002-1825-0098")]
    [InlineData("0000-0002-1825-009")]
    [InlineData("0000-0002-1825-00977")]
    [InlineData("https://example.org/0000-0002-1825-0097")]
    public void A_wrong_ORCID_is_refused(string? text) => Assert.False(Orcid.TryParse(text, out _));

    [Theory]
    [InlineData("05a28rw58")]
    [InlineData("05A28RW58")]
    [InlineData("ror.org/05a28rw58")]
    [InlineData("https://ror.org/05a28rw58/")]
    [InlineData("ROR: 05a28rw58")]
    public void A_ROR_reads_in_every_form(string text)
    {
        Assert.True(Ror.TryParse(text, out var ror));
        Assert.Equal("05a28rw58", ror.ToString());
        Assert.Equal("https://ror.org/05a28rw58", ror.Url);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("15a28rw58")]
    [InlineData("05a28rw59")]
    [InlineData("05u28rw58")]
    [InlineData("05a28rw5")]
    [InlineData("05a28rw588")]
    public void A_wrong_ROR_is_refused(string? text) => Assert.False(Ror.TryParse(text, out _));

    [Fact]
    public void Default_values_print_as_nothing() =>
        Assert.Equal("", $"{default(Issn)}{default(Orcid)}{default(Ror)}");
}
