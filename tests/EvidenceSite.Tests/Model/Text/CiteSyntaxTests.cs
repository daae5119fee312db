namespace EvidenceSite.Tests.Model.Text;

public sealed class CiteSyntaxTests
{
    [Theory]
    [InlineData("@PMC10576387", "PMC10576387", null, null, "", false, 0)]
    [InlineData("-@PMC10576387", "PMC10576387", null, null, "", true, 0)]
    [InlineData("@a, Results", "a", null, "Results", "", false, 0)]
    [InlineData("@a , Results, second part", "a", null, "Results, second part", "", false, 0)]
    [InlineData("@a#main-finding", "a", "main-finding", null, "", false, 0)]
    [InlineData("@a.b_c-d#f, Results", "a.b_c-d", "f", "Results", "", false, 0)]
    [InlineData("see also @a", "a", null, null, "see also", false, 9)]
    [InlineData("see -@a", "a", null, null, "see", true, 4)]
    [InlineData("write to x@example.org or @a", "a", null, null, "write to x@example.org or", false, 26)]
    [InlineData("  @a  ", "a", null, null, "", false, 2)]
    public void One_cite_is_read_with_all_its_parts(
        string inside, string record, string? finding, string? locator, string prefix, bool suppress, int offset)
    {
        Assert.True(CiteSyntax.TryParseCluster(inside, At, out var cites));
        Assert.Equal(new EvidenceSite.Model.Cite(record, finding, locator, prefix, suppress, At(offset)), Assert.Single(cites));
    }

    [Fact]
    public void A_cluster_keeps_the_order_and_the_place_of_its_cites()
    {
        Assert.True(CiteSyntax.TryParseCluster("see @a; @b, Methods;-@c#d", At, out var cites));
        Assert.Equal(["a", "b", "c"], cites.Select(c => c.RecordId));
        Assert.Equal([At(4), At(8), At(20)], cites.Select(c => c.Place));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no key")]
    [InlineData("@")]
    [InlineData("@ a")]
    [InlineData("x@example.org")]
    [InlineData("@a Results")]
    [InlineData("@a,")]
    [InlineData("@a, @b")]
    [InlineData("@a#")]
    [InlineData("@a#-x")]
    [InlineData("@a#b#c")]
    [InlineData("@-a")]
    [InlineData("@a.")]
    [InlineData("@a;")]
    [InlineData("@a; ;@b")]
    [InlineData("@á")]
    public void A_malformed_cite_spoils_its_cluster(string inside)
    {
        Assert.False(CiteSyntax.TryParseCluster(inside, At, out var cites));
        Assert.Empty(cites);
    }

    private static Place At(int offset) => new("a.md", 7, offset + 1);
}
