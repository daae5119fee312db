namespace EvidenceSite.Tests.Model.Text;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  a \t\n b\u00A0\u202Fc ", "a b c")]
    [InlineData("“a” „b“ «c» ‘d’", "\"a\" \"b\" \"c\" 'd'")]
    [InlineData("1–2—3‐4‑5−6", "1-2-3-4-5-6")]
    [InlineData("com\u00ADplex", "complex")]
    [InlineData("cafe\u0301 e\u0323\u0301", "café ẹ\u0301")]
    [InlineData("\u0958\u0958", "\u0915\u093C\u0915\u093C")]
    [InlineData("각", "각")]
    [InlineData("王伟 😀", "王伟 😀")]
    public void Folds_what_typesetting_changes(string text, string folded) => Assert.Equal(folded, FoldedText.TextOf(text));

    [Theory]
    [InlineData("a  “b” c", "\"b\"", "“b”")]
    [InlineData("a cafe\u0301 b", "café", "cafe\u0301")]
    [InlineData("a com\u00ADplex", "complex", "com\u00ADplex")]
    [InlineData("x\u0958y", "y", "y")]
    [InlineData("end ", "end", "end ")]
    public void Knows_where_a_piece_stands_in_the_original(string text, string piece, string original)
    {
        var folded = FoldedText.Of(text);
        var (start, end) = folded.Original(folded.Text.IndexOf(piece, StringComparison.Ordinal), piece.Length);
        Assert.Equal(original, text[start..end]);
    }
}
