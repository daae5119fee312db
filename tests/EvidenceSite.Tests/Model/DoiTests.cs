namespace EvidenceSite.Tests.Model;

public sealed class DoiTests
{
    [Theory]
    [InlineData("10.1186/s12954-023-00884-w")]
    [InlineData("10.1186/S12954-023-00884-W")]
    [InlineData(" 10.1186/s12954-023-00884-w ")]
    [InlineData("doi:10.1186/s12954-023-00884-w")]
    [InlineData("DOI: 10.1186/s12954-023-00884-w")]
    [InlineData("DOI 10.1186/s12954-023-00884-w.")]
    [InlineData("info:doi/10.1186/s12954-023-00884-w")]
    [InlineData("urn:doi:10.1186/s12954-023-00884-w")]
    [InlineData("http://dx.doi.org/10.1186/s12954-023-00884-w")]
    [InlineData("https://doi.org/10.1186/s12954-023-00884-w")]
    [InlineData("https://www.doi.org/10.1186/s12954-023-00884-w?nosfx=y")]
    [InlineData("doi.org/10.1186%2Fs12954-023-00884-w")]
    [InlineData("doi: https://doi.org/10.1186/s12954-023-00884-w")]
    [InlineData("10.1186/s12954-023-00884-w,")]
    [InlineData("10.1186/s12954-023-00884-w).")]
    public void Every_wrapping_reads_as_one_DOI(string text)
    {
        Assert.True(Doi.TryParse(text, out var doi));
        Assert.Equal("10.1186/s12954-023-00884-w", doi.ToString());
        Assert.Equal("https://doi.org/10.1186/s12954-023-00884-w", doi.Url);
    }

    [Theory]
    [InlineData("10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2", "https://doi.org/10.1002/(sici)1097-0258(19980815/30)17:15/16%3C1661::aid-sim968%3E3.0.co;2-2")]
    [InlineData("10.1016/s0022-3476(05)", "https://doi.org/10.1016/s0022-3476(05)")]
    [InlineData("10.1000.10/a%b#c?d\"e", "https://doi.org/10.1000.10/a%25b%23c%3Fd%22e")]
    [InlineData("10.1234/{a}^[b]`|\\+", "https://doi.org/10.1234/%7Ba%7D%5E%5Bb%5D%60%7C%5C%2B")]
    [InlineData("10.1234/Prüfung", "https://doi.org/10.1234/pr%C3%BCfung")]
    public void The_address_escapes_what_breaks_addresses_and_nothing_else(string text, string url)
    {
        Assert.True(Doi.TryParse(text, out var doi));
        Assert.Equal(url, doi.Url);
        Assert.True(Doi.TryParse(url, out var again));
        Assert.Equal(doi, again);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("doi:")]
    [InlineData("10.1186")]
    [InlineData("10.1186/")]
    [InlineData("10.118/short-registrant")]
    [InlineData("10.1234567890/long-registrant")]
    [InlineData("10.1186./empty-division")]
    [InlineData("11.1186/other-directory")]
    [InlineData("10.1186/two parts")]
    [InlineData("10.1186/soft\u00adhyphen")]
    [InlineData("10.1186/\ud800")]
    [InlineData("https://example.org/10.1186/abc")]
    public void Anything_else_is_refused(string? text) => Assert.False(Doi.TryParse(text, out _));

    [Fact]
    public void Labels_without_end_are_refused_without_harm() =>
        Assert.False(Doi.TryParse(string.Concat(Enumerable.Repeat("doi:", 100_000)), out _));

    [Fact]
    public void A_default_value_prints_as_nothing() => Assert.Equal("", default(Doi).ToString());
}
