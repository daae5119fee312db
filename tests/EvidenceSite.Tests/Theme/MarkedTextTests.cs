using EvidenceSite.Theme.Words;

namespace EvidenceSite.Tests.Theme;

public sealed class MarkedTextTests
{
    private const string Text = "0123456789";

    [Theory]
    [InlineData("", "0123456789")]
    [InlineData("a2-5", "01<a*234>56789")]
    [InlineData("a0-10", "<a*0123456789>")]
    [InlineData("a2-5 b7-9", "01<a*234>56<b*78>9")]
    [InlineData("b3-4 a2-5", "01<a*2<b*3>4>56789")]
    [InlineData("b2-3 a2-5", "01<a*<b*2>34>56789")]
    [InlineData("a2-5 b2-5", "01<a*<b*234>>56789")]
    [InlineData("a2-5 b4-8", "01<a*23<b*4>><b567>89")]
    [InlineData("a2-5 b3-7 c4-9", "01<a*2<b*3<c*4>>><b<c56>><c78>9")]
    [InlineData("a2-5 b5-7", "01<a*234><b*56>789")]
    public void Passages_nest_and_none_is_lost(string passages, string pieces) => Assert.Equal(pieces, Show(passages));

    private static string Show(string passages)
    {
        var list = passages.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read);
        return string.Concat(MarkedText.Of(Text, list).Select(piece => piece switch
        {
            { Text: { } words } => words,
            { Opens: { } passage } => $"<{passage.FindingId}{(piece.IsFirst ? "*" : "")}",
            _ => ">",
        }));
    }

    private static Passage Read(string text)
    {
        var ends = text[1..].Split('-').Select(int.Parse).ToArray();
        return new Passage(text[..1], 1, 0, ends[0], ends[1], 1);
    }
}
