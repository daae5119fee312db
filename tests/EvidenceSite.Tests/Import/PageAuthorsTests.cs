using EvidenceSite.Import;

namespace EvidenceSite.Tests.Import;

public sealed class PageAuthorsTests
{
    [Theory]
    [InlineData("Okafor, Ada", "Okafor", "Ada", null, null)]
    [InlineData("King, M. L., Jr.", "King", "M. L.", "Jr.", null)]
    [InlineData("King, Jr, M. L.", "King", "M. L.", "Jr", null)]
    [InlineData("The Night Walks Group", null, null, null, "The Night Walks Group")]
    [InlineData("Okafor,", null, null, null, "Okafor,")]
    [InlineData("a, b, c, d", null, null, null, "a, b, c, d")]
    public void A_name_is_parted_only_where_its_parts_are_sure(string text, string? family, string? given, string? suffix, string? literal)
    {
        var name = PageAuthors.Name(text);
        Assert.Equal((family, given, suffix, literal), (name.Family, name.Given, name.Suffix, name.Literal));
    }

    [Fact]
    public void An_organisation_comes_after_the_people()
    {
        var page = NightPage.With("\nauthor_facet Okafor", "\nauthor_corporate The Night Walks Group\nauthor_facet Okafor")
            .Replace("Lindqvist, Maja Night Work", "Lindqvist, Maja The Night Walks Group Night Work", StringComparison.Ordinal);
        Assert.Equal("The Night Walks Group", NightPage.Read(page).Authors[3].Literal);
    }
}
