using EvidenceSite.Csl.Tests.Support;

namespace EvidenceSite.Csl.Tests.Dates;

public sealed class DateTests
{
    private const string Own = "<date variable=\"issued\"><date-part name=\"day\" suffix=\" \"/><date-part name=\"month\" suffix=\" \"/><date-part name=\"year\"/></date>";

    [Theory]
    [InlineData("[[2005, 12, 5]]", "en-US", "December 5, 2005")]
    [InlineData("[[2005, 12, 5]]", "es-ES", "5 de diciembre de 2005")]
    [InlineData("[[2005, 12]]", "es-ES", "diciembre de 2005")]
    [InlineData("[[2005]]", "en-US", "2005")]
    [InlineData("[[2005, 21]]", "en-US", "Spring 2005")]
    [InlineData("[[-44, 3, 15]]", "en-US", "March 15, 44 BC")]
    [InlineData("[[79]]", "es-ES", "79 d. C.")]
    public void A_localised_date_takes_its_shape_from_the_locale(string parts, string language, string expected) =>
        Assert.Equal(expected, Small.Layout("<date variable=\"issued\" form=\"text\"/>", Issued(parts), language));

    [Theory]
    [InlineData("year", "2005")]
    [InlineData("year-month", "12/2005")]
    [InlineData("year-month-day", "12/05/2005")]
    public void A_localised_date_shows_as_much_as_asked_for(string precision, string expected) =>
        Assert.Equal(expected, Small.Layout($"<date variable=\"issued\" form=\"numeric\" date-parts=\"{precision}\"/>", Issued("[[2005, 12, 5]]")));

    [Theory]
    [InlineData("[[2003, 8, 10], [2003, 8, 23]]", "10–23 August 2003")]
    [InlineData("[[2003, 8, 3], [2003, 10, 23]]", "3 August–23 October 2003")]
    [InlineData("[[1987, 8, 3], [2003, 10, 23]]", "3 August 1987–23 October 2003")]
    [InlineData("[[1987], [0]]", "1987–")]
    [InlineData("[[2000, 8], [2003]]", "August 2000–2003")]
    [InlineData("[[2003, 8, 10], [2003, 8, 10]]", "10 August 2003")]
    public void A_range_says_what_both_ends_share_once(string parts, string expected) => Assert.Equal(expected, Small.Layout(Own, Issued(parts)));

    [Theory]
    [InlineData("month", "short", "Dec.")]
    [InlineData("month", "numeric", "12")]
    [InlineData("day", "numeric-leading-zeros", "05")]
    [InlineData("day", "ordinal", "5th")]
    [InlineData("year", "short", "05")]
    public void Parts_have_forms(string part, string form, string expected) =>
        Assert.Equal(expected, Small.Layout($"<date variable=\"issued\"><date-part name=\"{part}\" form=\"{form}\"/></date>", Issued("[[2005, 12, 5]]")));

    [Fact]
    public void Words_in_place_of_a_date_are_shown_as_they_are() =>
        Assert.Equal("forthcoming", Small.Layout(Own, """[{"id": "a", "issued": {"literal": "forthcoming"}}]"""));

    [Fact]
    public void An_approximate_date_can_be_told() => Assert.Equal(
        "c. 1900",
        Small.Layout("<choose><if is-uncertain-date=\"issued\"><text term=\"circa\" form=\"short\" suffix=\" \"/></if></choose>" + Own, """[{"id": "a", "issued": {"date-parts": [[1900]], "circa": true}}]"""));

    [Theory]
    [InlineData("[[2000, 22, 31]]")]
    [InlineData("[[2000, 99, 99]]")]
    [InlineData("[[]]")]
    [InlineData("[null]")]
    [InlineData("[[2000, -3, -3], []]")]
    public void Impossible_dates_do_no_harm(string parts) => Assert.NotNull(Small.Layout(Own, Issued(parts)));

    private static string Issued(string parts) => $$"""[{"id": "a", "issued": {"date-parts": {{parts}} } }]""";
}
