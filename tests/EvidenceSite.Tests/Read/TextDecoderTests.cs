using System.Text;
using EvidenceSite.Read;

namespace EvidenceSite.Tests.Read;

public sealed class TextDecoderTests
{
    private static (string? Text, string Fault) Decode(ReadOnlySpan<byte> bytes)
    {
        var bag = new DiagnosticBag();
        var text = TextDecoder.Decode("f", bytes.ToArray(), bag)?.Text;
        return (text, string.Join('\n', bag.ToImmutable().Select(d => $"{d.Place} {d.Code}")));
    }

    [Fact]
    public void UTF_8_is_read_with_and_without_a_mark()
    {
        Assert.Equal(("é王😀", ""), Decode("é王😀"u8));
        Assert.Equal(("é王😀", ""), Decode("\uFEFFé王😀"u8));
        Assert.Equal(("", ""), Decode(""u8));
        Assert.Equal(("", ""), Decode("\uFEFF"u8));
    }

    [Fact]
    public void UTF_16_is_named_as_such()
    {
        Assert.Equal((null, "f ES1004"), Decode([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("a: 1")]));
        Assert.Equal((null, "f ES1004"), Decode([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("a: 1")]));
        Assert.Equal((null, "f(1,2) ES1004"), Decode(Encoding.Unicode.GetBytes("a: 1")));
    }

    [Theory]
    [InlineData("ab\ncaf\u00E9 x", "f(2,4) ES1004")]
    [InlineData("\u00E9", "f(1,1) ES1004")]
    [InlineData("ab\r\n\r\n\u00FF", "f(3,1) ES1004")]
    [InlineData("ab\r\u00FF", "f(2,1) ES1004")]
    public void A_byte_of_Latin_1_is_found_at_its_line_and_column(string text, string fault) =>
        Assert.Equal((null, fault), Decode(Encoding.Latin1.GetBytes(text)));

    [Fact]
    public void Columns_before_a_bad_byte_count_as_editors_do() =>
        Assert.Equal((null, "f(1,5) ES1004"), Decode([.. "é😀x"u8, 0xE9, .. "y"u8]));

    [Fact]
    public void A_mark_does_not_shift_the_column() => Assert.Equal((null, "f(1,2) ES1004"), Decode([0xEF, 0xBB, 0xBF, (byte)'a', 0xFF]));

    [Theory]
    [InlineData(new byte[] { 0x61, 0xE7, 0x8E }, "f(1,2) ES1004")]
    [InlineData(new byte[] { 0x61, 0xC0, 0xAF }, "f(1,2) ES1004")]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 }, "f(1,2) ES1004")]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, "f(1,1) ES1004")]
    [InlineData(new byte[] { 0x0A, 0x00 }, "f(2,1) ES1004")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, "f(1,1) ES1004")]
    public void Truncated_overlong_and_binary_bytes_are_refused(byte[] bytes, string fault) => Assert.Equal((null, fault), Decode(bytes));
}
