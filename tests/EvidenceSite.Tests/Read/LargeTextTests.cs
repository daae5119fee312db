using System.Diagnostics;
using EvidenceSite.Markup;
using EvidenceSite.Read;

namespace EvidenceSite.Tests.Read;

/// <summary>The largest files that are read at all, in the shapes that make parsers slow.</summary>
public sealed class LargeTextTests
{
    private const int Size = InputFolderReader.TextLimit - 64;

    [Theory]
    [InlineData("a: ", "word ", "")]
    [InlineData("a: \"", "word ", "\"")]
    [InlineData("a: [", "x, ", "x]")]
    [InlineData("a: ", "- ", "")]
    [InlineData("", "x", "")]
    [InlineData("a: \"", "\\n", "\"")]
    [InlineData("a: 1 # ", "#", "")]
    [InlineData("", " ", "a: 1")]
    public void Reading_YAML_on_one_line_grows_no_faster_than_the_line(string before, string piece, string after) =>
        GrowsEvenly(length => YamlText.Read(before + Repeat(piece, length) + after));

    [Theory]
    [InlineData("word ")]
    [InlineData("x")]
    [InlineData(" ")]
    [InlineData("[@a] ")]
    [InlineData("| a ")]
    [InlineData("{#a ")]
    public void Reading_Markdown_on_one_line_grows_no_faster_than_the_line(string piece) => GrowsEvenly(length => Markdown("## " + Repeat(piece, length) + "."));

    // The parser of Markdown itself takes quadratic time for some of these, so they are shorter; what counts is that it ends.
    [Theory]
    [InlineData("[")]
    [InlineData("[@a")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("_a*")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("`")]
    [InlineData("<a ")]
    [InlineData("&#1")]
    [InlineData("](")]
    [InlineData("|")]
    public void Rows_of_marks_are_read_or_refused(string piece) => Markdown(Repeat(piece, 20_000));

    private static void Markdown(string text) => MarkdownReader.Read(new SourceFile("f.md", text), 0, new DiagnosticBag());

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    // The whole file against an eighth of it, in the same run on the same machine: eight times the work is even growth, sixty-four would be its square.
    private static void GrowsEvenly(Action<int> read)
    {
        read(Size / 64);
        var eighth = Seconds(() => read(Size / 8));
        var whole = Seconds(() => read(Size));
        Assert.True(whole < (32 * eighth) + 1, $"{whole} s for what takes {eighth} s at an eighth of the length");
    }

    private static double Seconds(Action read)
    {
        var clock = Stopwatch.StartNew();
        read();
        return clock.Elapsed.TotalSeconds;
    }
}
