using System.Text;
using EvidenceSite.Tests.Support;
using EvidenceSite.Theme;
using EvidenceSite.Theme.Colour;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Theme;

public sealed class AccentColoursTests
{
    [Fact]
    public void Every_accent_becomes_readable_in_both_schemes() => Prop.ForAll(
        Gen.Choose(0, 0xffffff).ToArbitrary(),
        number =>
        {
            var colours = AccentColours.From($"#{number:x6}");
            return Contrast(colours.Light, AccentColours.LightGround) >= AccentColours.LeastContrast
                && Contrast(colours.Dark, AccentColours.DarkGround) >= AccentColours.LeastContrast;
        }).Check(Laws.Tried());

    [Fact]
    public void A_readable_accent_stays_as_it_is() => Assert.Equal("#0f4c5c", AccentColours.From("#0f4c5c").Light);

    [Fact]
    public void Black_and_white_have_the_greatest_contrast() => Assert.Equal(21, Contrast("#000000", "#ffffff"), 3);

    [Theory]
    [InlineData("")]
    [InlineData("0f4c5c")]
    [InlineData("#0f4c5")]
    [InlineData("#0f4c5g")]
    [InlineData("#0f4c5c80")]
    public void A_colour_in_another_notation_is_refused(string accent) =>
        Assert.Throws<ArgumentException>(() => AccentColours.From(accent));

    [Fact]
    public void The_style_sheet_uses_the_grounds_that_were_measured()
    {
        var css = Encoding.UTF8.GetString(BuiltInFiles.Read().Single(f => f.Name == "assets/css/1-tokens.css").Bytes.Span);
        Assert.Contains($"--wash: light-dark({AccentColours.LightGround}, {AccentColours.DarkGround});", css, StringComparison.Ordinal);
    }

    private static double Contrast(string text, string ground) => Rgb.Parse(text).ContrastWith(Rgb.Parse(ground));
}
