namespace EvidenceSite.Tests.Model;

public sealed class PubMedIdentifierTests
{
    [Theory]
    [InlineData("37833801")]
    [InlineData("PMID: 37833801")]
    [InlineData("pmid37833801")]
    [InlineData("info:pmid/37833801")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/37833801/")]
    [InlineData("pubmed.ncbi.nlm.nih.gov/37833801?dopt=Abstract")]
    [InlineData("http://www.ncbi.nlm.nih.gov/pubmed/37833801")]
    public void Every_wrapping_reads_as_one_PMID(string text)
    {
        Assert.True(Pmid.TryParse(text, out var pmid));
        Assert.Equal("37833801", pmid.ToString());
        Assert.Equal("https://pubmed.ncbi.nlm.nih.gov/37833801/", pmid.Url);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("01234")]
    [InlineData("123456789")]
    [InlineData("PMC10576387")]
    [InlineData("12a4")]
    [InlineData("١٢٣")]
    [InlineData("https://example.org/37833801/")]
    public void What_is_no_PMID_is_refused(string? text) => Assert.False(Pmid.TryParse(text, out _));

    [Theory]
    [InlineData("PMC10576387")]
    [InlineData("pmc10576387")]
    [InlineData("PMC10576387.1")]
    [InlineData("PMCID: PMC10576387")]
    [InlineData("pubmed-10576387")]
    [InlineData("oai:pubmedcentral.nih.gov:10576387")]
    [InlineData("https://pmc.ncbi.nlm.nih.gov/articles/PMC10576387/")]
    [InlineData("http://www.ncbi.nlm.nih.gov/pmc/articles/PMC10576387/pdf/12954.pdf")]
    public void Every_wrapping_reads_as_one_PMCID(string text)
    {
        Assert.True(Pmcid.TryParse(text, out var pmcid));
        Assert.Equal("PMC10576387", pmcid.ToString());
        Assert.Equal("https://pmc.ncbi.nlm.nih.gov/articles/PMC10576387/", pmcid.Url);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("10576387")]
    [InlineData("PMC")]
    [InlineData("PMC0123")]
    [InlineData("PMC1234567890")]
    [InlineData("PMC123.")]
    [InlineData("PMC123.x")]
    [InlineData("PMC 12 3")]
    [InlineData("https://pmc.ncbi.nlm.nih.gov/articles/")]
    public void What_is_no_PMCID_is_refused(string? text) => Assert.False(Pmcid.TryParse(text, out _));

    [Fact]
    public void Default_values_print_as_nothing() => Assert.Equal("", default(Pmid).ToString() + default(Pmcid));
}
