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
    public void Five_MB_of_YAML_on_one_line_are_read_quickly(string before, string piece, string after) =>
        Quickly(() => YamlText.Read(before + Repeat(piece, Size) + after));

    [Theory]
    [InlineData("word ")]
    [InlineData("x")]
    [InlineData(" ")]
    [InlineData("[@a] ")]
    [InlineData("| a ")]
    [InlineData("{#a ")]
    public void Five_MB_of_Markdown_on_one_line_are_read_quickly(string piece) => Quickly(() => Markdown("## " + Repeat(piece, Size) + "."));

    // The parser of Markdown itself takes quadratic time for some of these, so they are shorter.
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
    public void Rows_of_marks_are_read_or_refused(string piece) => Quickly(() => Markdown(Repeat(piece, 20_000)));

    private static void Markdown(string text) => MarkdownReader.Read(new SourceFile("f.md", text), 0, new DiagnosticBag());

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static void Quickly(Action read)
    {
        var clock = Stopwatch.StartNew();
        read();
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 15);
    }
}
