namespace EvidenceSite.Tests.Model;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2023")]
    [InlineData("2023-10")]
    [InlineData("2023-10-14")]
    [InlineData("2024-02-29")]
    [InlineData("0001-01-01")]
    public void A_date_prints_as_long_as_it_was_read(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("0000")]
    [InlineData("2023-1")]
    [InlineData("2023-13")]
    [InlineData("2023-02-29")]
    [InlineData("2023-10-14-01")]
    [InlineData("2023-10-")]
    [InlineData("-2023")]
    [InlineData("2023-10-14T00:00")]
    [InlineData("2O23")]
    [InlineData("٢٠٢٣")]
    public void What_is_no_day_of_the_calendar_is_refused(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Date_parts_are_checked_in_the_same_way()
    {
        Assert.True(PartialDate.TryCreate([2023, 10], out var date));
        Assert.Equal(new PartialDate(2023, 10), date);
        Assert.False(PartialDate.TryCreate([], out _));
        Assert.False(PartialDate.TryCreate([2023, 4, 31], out _));
        Assert.False(PartialDate.TryCreate([10_000], out _));
        Assert.False(PartialDate.TryCreate([2023, 1, 1, 1], out _));
    }

    [Fact]
    public void A_year_alone_comes_before_its_months_and_days()
    {
        PartialDate[] dates = [new(2024), new(2023, 10, 14), new(2023, 10), new(2023), new(2023, 2, 28)];
        Assert.Equal("2023 2023-02-28 2023-10 2023-10-14 2024", string.Join(' ', dates.Order()));
    }
}
