namespace EvidenceSite.Tests.Diagnostics;

public sealed class SourceFileTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 2, 1, 3)]
    [InlineData("ab\r\ncd", 3, 1, 4)]
    [InlineData("\r\r\n\n", 4, 4, 1)]
    [InlineData("", 0, 1, 1)]
    public void A_line_ends_with_line_feed_carriage_return_or_both(string text, int offset, int line, int column) =>
        Assert.Equal(new Place("f", line, column), new SourceFile("f", text).At(offset));

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(int.MinValue, 1, 1)]
    [InlineData(6, 2, 3)]
    [InlineData(int.MaxValue, 2, 3)]
    public void An_offset_outside_the_text_is_pulled_to_its_nearest_end(int offset, int line, int column) =>
        Assert.Equal(new Place("f", line, column), new SourceFile("f", "ab\ncd").At(offset));

    [Fact]
    public void Columns_count_UTF_16_units_as_editors_do() =>
        Assert.Equal(new Place("f", 1, 4), new SourceFile("f", "é😀x").At(3));

    [Fact]
    public void Separators_that_only_typesetters_know_do_not_end_a_line() =>
        Assert.Equal(new Place("f", 1, 6), new SourceFile("f", "a\u2028b\u0085cd").At(5));
}
