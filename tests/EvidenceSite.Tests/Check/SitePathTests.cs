using EvidenceSite.Check;

namespace EvidenceSite.Tests.Check;

public sealed class SitePathTests
{
    [Theory]
    [InlineData("records/a/", "../b/", "records/b/index.html", "")]
    [InlineData("records/a/", "../../", "index.html", "")]
    [InlineData("records/a/", "./", "records/a/index.html", "")]
    [InlineData("records/a/", "x.pdf", "records/a/x.pdf", "")]
    [InlineData("404.html", "feed.xml", "feed.xml", "")]
    [InlineData("", "./assets/site.css", "assets/site.css", "")]
    [InlineData("a/", "../b/?q=1#c", "b/index.html", "c")]
    [InlineData("a/", "../b/#c%20d%23", "b/index.html", "c d#")]
    [InlineData("a/", "../%E7%8E%8B/", "王/index.html", "")]
    [InlineData("a/b/c/", "../.././d", "a/d", "")]
    public void Links_are_resolved_as_browsers_do(string page, string link, string file, string fragment) =>
        Assert.Equal(new SitePath(file, fragment), SitePath.Resolve(page, link));

    [Theory]
    [InlineData("", "../")]
    [InlineData("a/", "../../")]
    [InlineData("a/", "../../../b/")]
    public void A_link_above_the_root_leads_nowhere(string page, string link) => Assert.Null(SitePath.Resolve(page, link));
}
