using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.Numbers;

public sealed class NumberTests
{
    [Theory]
    [InlineData("numeric", "3", "3")]
    [InlineData("ordinal", "1", "1st")]
    [InlineData("ordinal", "12", "12th")]
    [InlineData("ordinal", "122", "122nd")]
    [InlineData("long-ordinal", "3", "third")]
    [InlineData("long-ordinal", "11", "11th")]
    [InlineData("roman", "1994", "mcmxciv")]
    [InlineData("roman", "5000", "5000")]
    [InlineData("roman", "1-3", "i–iii")]
    [InlineData("ordinal", "2 & 3", "2nd &#38; 3rd")]
    [InlineData("ordinal", "second", "second")]
    [InlineData("ordinal", "2nd", "2nd")]
    public void Numbers_have_forms(string form, string edition, string expected) =>
        Assert.Equal(expected, Small.Layout($"<number variable=\"edition\" form=\"{form}\"/>", $$"""[{"id": "a", "edition": "{{edition}}"}]"""));

    [Fact]
    public void An_ordinal_takes_the_gender_of_its_noun() => Assert.Equal(
        "2.<sup>a</sup> 2.<sup>o</sup>",
        Small.Layout("<number variable=\"edition\" form=\"ordinal\" suffix=\" \"/><number variable=\"volume\" form=\"ordinal\"/>", """[{"id": "a", "edition": "2", "volume": "2"}]""", "es-ES"));

    [Theory]
    [InlineData("2", "yes")]
    [InlineData("2nd", "yes")]
    [InlineData("A2, B3 & C4", "yes")]
    [InlineData("second", "no")]
    [InlineData("2nd edition", "no")]
    public void A_number_may_have_letters_around_it(string edition, string expected) => Assert.Equal(
        expected,
        Small.Layout("<choose><if is-numeric=\"edition\"><text value=\"yes\"/></if><else><text value=\"no\"/></else></choose>", $$"""[{"id": "a", "edition": "{{edition}}"}]"""));

    [Theory]
    [InlineData("", "321-328", "321–328")]
    [InlineData("expanded", "42-5", "42–45")]
    [InlineData("minimal", "321-328", "321–8")]
    [InlineData("minimal-two", "321-328", "321–28")]
    [InlineData("chicago", "3-10", "3–10")]
    [InlineData("chicago", "100-104", "100–104")]
    [InlineData("chicago", "107-108", "107–8")]
    [InlineData("chicago", "321-325", "321–25")]
    [InlineData("chicago", "1496-1504", "1496–1504")]
    [InlineData("chicago-16", "1496-1504", "1496–504")]
    [InlineData("expanded", "N110 - 5", "N110-5")]
    [InlineData("expanded", "N110 - N5", "N110–N115")]
    [InlineData("minimal", "12\\\\-14", "12-14")]
    [InlineData("minimal", "1-3, 27-28", "1–3, 27–8")]
    [InlineData("minimal", "ix-xii", "ix–xii")]
    public void Page_ranges_are_shortened_as_the_style_wants(string format, string page, string expected)
    {
        var style = Small.Style("<text variable=\"page\"/>", style: format.Length == 0 ? "" : $"page-range-format=\"{format}\"");
        Assert.Equal(expected, Small.Cite(style, $$"""[{"id": "a", "page": "{{page}}"}]"""));
    }

    [Theory]
    [InlineData("5", "p. 5")]
    [InlineData("5-7", "pp. 5–7")]
    [InlineData("5 and 7", "pp. 5 and 7")]
    [InlineData("5, 7", "pp. 5, 7")]
    public void A_label_is_plural_for_several_numbers(string page, string expected) =>
        Assert.Equal(expected, Small.Layout("<label variable=\"page\" form=\"short\" suffix=\" \"/><text variable=\"page\"/>", $$"""[{"id": "a", "page": "{{page}}"}]"""));

    [Fact]
    public void What_is_counted_is_plural_from_two() => Assert.Equal(
        "2 vols.",
        Small.Layout("<number variable=\"number-of-volumes\"/><label variable=\"number-of-volumes\" form=\"short\" prefix=\" \"/>", """[{"id": "a", "number-of-volumes": "2"}]"""));
}
