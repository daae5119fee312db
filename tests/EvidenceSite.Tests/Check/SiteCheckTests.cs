using EvidenceSite.Check;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Check;

/// <summary>The finished site is looked at without knowing how it was made.</summary>
public sealed class SiteCheckTests
{
    [Theory]
    [InlineData("<a href=\"../b/\">x</a>", "")]
    [InlineData("<a href=\"../b/#there\">x</a>", "")]
    [InlineData("<a href=\"#here\">x</a><p id=\"here\">", "")]
    [InlineData("<a href=\"#\">x</a>", "")]
    [InlineData("<a href=\"../file.txt#any\">x</a>", "")]
    [InlineData("<a href=\"/test/b/\">x</a>", "")]
    [InlineData("<a href=\"../b/#a%26b\">x</a>", "")]
    [InlineData("<a href=\"https://example.com/\">x</a><a href=\"mailto:a@b\">x</a>", "")]
    [InlineData("<a href=\"../c/\">x</a>", "ES6001")]
    [InlineData("<a href=\"../b\">x</a>", "ES6001")]
    [InlineData("<a href=\"../b/#nowhere\">x</a>", "ES6001")]
    [InlineData("<a href=\"#nowhere\">x</a>", "ES6001")]
    [InlineData("<a href=\"../../b/\">x</a>", "ES6001")]
    [InlineData("<a href=\"/b/\">x</a>", "ES6001")]
    [InlineData("<a href=\"//example.com/\">x</a>", "ES6001")]
    [InlineData("<a href=\"../c/\">x</a><a href=\"../c/\">x</a>", "ES6001")]
    public void Links_lead_to_what_is_there(string html, string codes) => Assert.Equal(codes, CodesOf(html));

    [Theory]
    [InlineData("<script src=\"../file.txt\"></script>", "")]
    [InlineData("<link rel=\"canonical\" href=\"https://example.org/test/a/\">", "")]
    [InlineData("<script src=\"https://example.com/x.js\"></script>", "ES6003")]
    [InlineData("<link rel=\"stylesheet\" href=\"//example.com/x.css\">", "ES6003")]
    [InlineData("<img src=\"data:image/png;base64,x\">", "ES6003")]
    [InlineData("<iframe src=\"http://example.com/\"></iframe>", "ES6003")]
    [InlineData("<script src=\"../gone.js\"></script>", "ES6001")]
    public void Nothing_is_loaded_from_another_site(string html, string codes) => Assert.Equal(codes, CodesOf(html));

    [Theory]
    [InlineData("<p id=\"x\"><p id=\"y\">", "")]
    [InlineData("<p id=\"x\"><b id=\"x\">", "ES6004")]
    [InlineData("<p id=\"x&amp;\"><b id=\"x&#38;\">", "ES6004")]
    public void An_id_stands_once(string html, string codes) => Assert.Equal(codes, CodesOf(html));

    [Fact]
    public void A_work_that_a_page_shows_is_credited_on_it()
    {
        Assert.Equal("", CodesOf("<li resource=\"https://doi.org/10.1234/a&amp;b\">", "https://doi.org/10.1234/a&b"));
        Assert.Equal("ES6002", CodesOf("<a href=\"https://doi.org/10.1234/a\">x</a>", "https://doi.org/10.1234/a"));
    }

    [Fact]
    public void A_credit_taken_out_of_a_real_page_is_missed()
    {
        var built = BuiltSite.Of(ShippedSite.Files());
        const string Path = "records/PMC8179702/index.html";
        const string Source = "https://doi.org/10.1186/s12954-021-00507-2";
        SitePage Page(string html) => new(new SiteAddress("records/PMC8179702/"), true, null, [Source], OutputFile.OfText(OutputPath.Of(Path), html));
        var site = ShippedSite.Catalogue.Content.Site;
        Assert.Empty(SiteCheck.Run(site, [Page(built.Text(Path))], built.Files.Values).Where(d => d.Code == Codes.MissingCredit));
        var robbed = built.Text(Path).Replace($"resource=\"{Source}\"", "", StringComparison.Ordinal);
        var fault = Assert.Single(SiteCheck.Run(site, [Page(robbed)], built.Files.Values), d => d.Code == Codes.MissingCredit);
        Assert.Contains(Source, fault.Message, StringComparison.Ordinal);
        Assert.Equal(Place.WholeFile(Path), fault.Place);
    }

    private static string CodesOf(string html, params string[] sources)
    {
        SitePage Page(string path, string text, params string[] credited) =>
            new(new SiteAddress(path), true, null, [.. credited], OutputFile.OfText(OutputPath.Of(path + "index.html"), text));
        ImmutableArray<SitePage> pages = [Page("a/", html, sources), Page("b/", "<p id=\"there\"></p><p id=\"a&amp;b\"></p>")];
        var site = ShippedSite.Catalogue.Content.Site with { BaseUrl = "https://example.org/test/" };
        var faults = SiteCheck.Run(site, pages, [OutputFile.OfText(OutputPath.Of("file.txt"), "")]);
        Assert.All(faults, fault => Assert.Equal("a/index.html", fault.Place.Path));
        return string.Join(' ', faults.Select(f => f.Code.Id));
    }
}
