using System.Globalization;
using EvidenceSite.Relate;

namespace EvidenceSite.Tests.Relate;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("22 social workers and fifteen interviews", "22 15")]
    [InlineData("Twenty-two, twenty two and two hundred and five", "22 22 205")]
    [InlineData("one thousand two hundred of 1,234", "1234 1200")]
    [InlineData("40% or forty per cent or 0.50 or 3·5", "40 0.5 3.5 40")]
    [InlineData("One of them, no one else, twenty-one", "21")]
    [InlineData("Two and three, ten five, fifteen two", "2 3 10 5 15 2")]
    [InlineData("one hundred, a hundred and", "100 100")]
    [InlineData("COVID-19, H1N1, PMC8179702, the 22nd, someone, tenfold", "")]
    [InlineData("from 12–19, aged 15-year, 1,2 or 3,5", "12 19 15 1 2 3 5")]
    [InlineData("in 2023 150 people", "2023 150")]
    [InlineData("2 million, three million two", "2 1000000 3000002")]
    [InlineData("999999999999999999999999999999999", "")]
    public void English(string text, string values) => Assert.Equal(values, Values(text, "en-GB"));

    [Theory]
    [InlineData("veintidós trabajadores y quince entrevistas", "22 15")]
    [InlineData("treinta y dos, ciento cinco, dos y tres", "32 105 2 3")]
    [InlineData("una red, un programa, uno, veintiún", "21")]
    [InlineData("1.234 personas, 0,5 o 0.5, 40 %", "1234 0.5 0.5 40")]
    [InlineData("dos mil trescientas", "2300")]
    public void Spanish(string text, string values) => Assert.Equal(values, Values(text, "es"));

    [Theory]
    [InlineData("zwei von 22", "22")]
    public void Other_languages_in_digits_alone(string text, string values) => Assert.Equal(values, Values(text, "de"));

    [Fact]
    public void A_number_keeps_its_words() =>
        Assert.Equal("Two hundred and five", Assert.Single(NumberReader.Read("Two hundred and five and more", "en")).Text);

    private static string Values(string text, string language) => string.Join(' ', NumberReader.Read(text, language)
        .Select(number => number.Value.ToString("0.####", CultureInfo.InvariantCulture)));
}
