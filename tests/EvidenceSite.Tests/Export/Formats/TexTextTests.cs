using EvidenceSite.Export;

namespace EvidenceSite.Tests.Export.Formats;

/// <summary>Texts and names as TeX reads them.</summary>
public sealed class TexTextTests
{
    [Theory]
    [InlineData("50 % of {users} & $10_000 ^ ~ #1", @"50 \% of \textbraceleft{}users\textbraceright{} \& \$10\_000 \textasciicircum{} \textasciitilde{} \#1")]
    [InlineData("\\input{x", @"\textbackslash{}input\textbraceleft{}x")]
    [InlineData("two\nlines\u0000 and\u00A0blanks", "two lines and blanks")]
    [InlineData("Ñandú 王", "Ñandú 王")]
    [InlineData("p <0.05>, a -- b --- c, ''d'' ,, `e?`", @"p \textless{}0.05\textgreater{}, a -{}- b -{}-{}- c, '{}'d'{}' ,{}, \textasciigrave{}e?\textasciigrave{}")]
    [InlineData("well-known, it's", "well-known, it's")]
    public void Signs_of_TeX_mean_themselves(string text, string written) => Assert.Equal(written, TexText.Of(text));

    [Theory]
    [InlineData("https://example.org/a_b%20c?d=1&e#f", "https://example.org/a_b%20c?d=1&e#f")]
    [InlineData("10.1234/a{b}\\c", "10.1234/a%7Bb%7D%5Cc")]
    public void Addresses_stand_as_they_are_but_for_what_would_end_the_field(string text, string written) => Assert.Equal(written, TexText.Verbatim(text));

    [Theory]
    [InlineData("Buxton", "J. A.", null, null, "Buxton, J. A.")]
    [InlineData("Berg", "C.", "van der", "Jr", "van der Berg, Jr, C.")]
    [InlineData("Berg", "C.", "Van", null, "{Van} Berg, C.")]
    [InlineData("García Márquez", "Gabriel", null, null, "García Márquez, Gabriel")]
    [InlineData("de la Cruz", "Ana", null, null, "{de la Cruz}, Ana")]
    [InlineData("Ngugi Wa Thiongo", null, null, null, "{Ngugi Wa Thiongo}")]
    [InlineData("Smith, Sons", "A", null, null, "{Smith, Sons}, A")]
    [InlineData("Sturm and Drang", "A", null, null, "{Sturm and Drang}, A")]
    [InlineData("others", null, null, null, "{others}")]
    [InlineData("King", null, null, "III", "King, III, ")]
    [InlineData(null, "Plato", null, null, "{Plato}")]
    public void Names_fall_apart_where_they_should(string? family, string? given, string? particle, string? suffix, string written) =>
        Assert.Equal(written, TexText.Names([new PersonName { Family = family, Given = given, NonDroppingParticle = particle, Suffix = suffix }]));

    [Fact]
    public void Groups_are_one_word() =>
        Assert.Equal("{Sex, Drugs and Rock} and Ed, I.", TexText.Names([new PersonName { Literal = "Sex, Drugs and Rock" }, new PersonName { Family = "Ed", Given = "I." }]));

    [Fact]
    public void Nobody_is_nothing() => Assert.Null(TexText.Names([]));
}
