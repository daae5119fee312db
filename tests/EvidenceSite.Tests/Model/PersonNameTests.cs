namespace EvidenceSite.Tests.Model;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("J. A.", null, null, "Buxton", null, "J. A. Buxton", "Buxton, J. A.")]
    [InlineData("Ludwig", null, "van", "Beethoven", null, "Ludwig van Beethoven", "van Beethoven, Ludwig")]
    [InlineData("Alexis", "de", null, "Tocqueville", null, "Alexis de Tocqueville", "Tocqueville, Alexis de")]
    [InlineData("Martin Luther", null, null, "King", "Jr", "Martin Luther King Jr", "King, Martin Luther, Jr")]
    [InlineData("Pedro", "de", "la", "Cruz", "III", "Pedro de la Cruz III", "la Cruz, Pedro de, III")]
    [InlineData(null, null, null, "Plato", null, "Plato", "Plato")]
    [InlineData("Madonna", null, null, null, null, "Madonna", "Madonna")]
    [InlineData("", null, null, "Empty", null, "Empty", "Empty")]
    public void A_person_is_shown_as_signed_and_as_sorted(
        string? given, string? dropping, string? nonDropping, string? family, string? suffix, string display, string inverted)
    {
        var name = new PersonName { Given = given, DroppingParticle = dropping, NonDroppingParticle = nonDropping, Family = family, Suffix = suffix };
        Assert.Equal(display, name.Display);
        Assert.Equal(inverted, name.Inverted);
    }

    [Fact]
    public void An_organisation_keeps_its_whole_name()
    {
        var name = new PersonName { Literal = "The Writing Group", Family = "Ignored" };
        Assert.Equal("The Writing Group", name.Display);
        Assert.Equal("The Writing Group", name.Inverted);
    }

    [Fact]
    public void A_name_without_parts_is_empty() => Assert.Equal("", new PersonName().Display + new PersonName().Inverted);
}
