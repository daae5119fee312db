namespace EvidenceSite.Tests.Model.Identifiers;

public sealed class ItemIdTests
{
    [Theory]
    [InlineData("PMC10576387")]
    [InlineData("a")]
    [InlineData("0.1_x-y")]
    [InlineData("console")]
    [InlineData("com")]
    [InlineData("com10")]
    public void An_id_is_a_file_name_on_every_system(string id) => Assert.True(ItemId.IsValid(id));

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData(".a")]
    [InlineData("_a")]
    [InlineData("a.")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("é")]
    [InlineData("con")]
    [InlineData("NUL.txt")]
    [InlineData("Com1")]
    [InlineData("lpt9.x")]
    public void A_name_that_some_system_refuses_is_none(string id) => Assert.False(ItemId.IsValid(id));

    [Fact]
    public void An_id_has_at_most_a_hundred_characters()
    {
        Assert.True(ItemId.IsValid(new string('a', 100)));
        Assert.False(ItemId.IsValid(new string('a', 101)));
    }
}
