using EvidenceSite.Check;

namespace EvidenceSite.Tests.Check;

/// <summary>A site that GitHub Pages would not take is noticed before it is uploaded.</summary>
public sealed class SizeCheckTests
{
    private static readonly Place Settings = Place.WholeFile("output-config/site.yaml");

    [Fact]
    public void A_site_of_one_gigabyte_can_be_published() => Assert.Empty(SizeCheck.Run(Files(100), Settings));

    [Fact]
    public void A_larger_one_is_warned_of_with_its_size()
    {
        var found = Assert.Single(SizeCheck.Run(Files(126), Settings));
        Assert.Equal(Codes.SiteTooLarge, found.Code);
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Equal(
            "output-config/site.yaml: warning ES6005: The site has 1.3 GB; GitHub Pages takes at most 1 GB. Publish fewer languages or records in one site, or choose another host.",
            found.ToString());
    }

    // The same ten megabytes again and again: only their number counts.
    private static IEnumerable<OutputFile> Files(int count)
    {
        var content = new byte[10_000_000];
        return Enumerable.Range(0, count).Select(i => new OutputFile(OutputPath.Of($"{i}.bin"), content));
    }
}
