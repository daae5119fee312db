using EvidenceSite.Search;
using EvidenceSite.Tests.Search.Reader;

namespace EvidenceSite.Tests.Search;

public sealed class ByteSinkTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(223, 1)]
    [InlineData(224, 2)]
    [InlineData(6_367, 2)]
    [InlineData(6_368, 3)]
    [InlineData(465_119, 3)]
    [InlineData(465_120, 5)]
    [InlineData(int.MaxValue, 5)]
    public void A_number_takes_as_many_bytes_as_it_needs_and_comes_back(int number, int length)
    {
        var sink = new ByteSink();
        sink.Number(number);
        Assert.Equal(length, sink.Length);
        Assert.Equal(number, new NumberReader(sink.Written).Next());
        Assert.Equal(number, new ShardReader(Packed.Of(sink)).Number());
    }

    [Fact]
    public void A_negative_number_is_a_fault_of_the_program() => Assert.Throws<OverflowException>(() => new ByteSink().Number(-1));

    [Theory]
    [InlineData("", "a")]
    [InlineData("peer", "peers")]
    [InlineData("a😀", "a😁b")]
    [InlineData("same", "same")]
    public void A_text_is_told_by_what_it_does_not_share(string before, string text)
    {
        var sink = new ByteSink();
        sink.Text(text, before);
        Assert.Equal(text, new ShardReader(Packed.Of(sink)).Text(before));
    }

    [Theory]
    [InlineData("harm", "harms", "harms")]
    [InlineData("apple", "zebra", "z")]
    [InlineData("a😀", "a😁", "a😁")]
    public void A_separator_is_as_short_as_can_be(string before, string next, string separator) => Assert.Equal(separator, SharedText.Separator(before, next));
}
