using EvidenceSite.Render;

namespace EvidenceSite.Tests.Render;

public sealed class TimelineTests
{
    [Fact]
    public void Years_without_studies_stay_as_gaps() => Assert.Equal("2001 1, 2002 0, 2003 2", Of(2003, 2001, 2003));

    [Fact]
    public void One_year_is_one_bar() => Assert.Equal("2023 2", Of(2023, 2023));

    [Fact]
    public void More_than_eighty_years_are_counted_by_ten() => Assert.StartsWith("1930–1939 1, 1940–1949 0, ", Of(1937, 2023), StringComparison.Ordinal);

    [Fact]
    public void More_than_eight_hundred_years_are_counted_by_a_hundred() => Assert.EndsWith("1900–1999 0, 2000–2099 1", Of(1066, 2023), StringComparison.Ordinal);

    [Fact]
    public void The_first_year_of_all_is_no_fault() => Assert.StartsWith("0000–0099 1", Of(1, 9999), StringComparison.Ordinal);

    [Fact]
    public void Studies_without_a_date_are_counted_apart() => Assert.Equal((1, 1), (Pages("=== records/x.yaml\ntype: book\ntitle: X\n" + Record(0, 2020)) is var t ? (t.Undated, t.Total) : default));

    private static string Of(params int[] years) =>
        string.Join(", ", Pages(string.Concat(years.Select((year, i) => Record(i, year)))).Bars.Select(bar => $"{bar.Name} {bar.Count}"));

    private static Timeline Pages(string records) => Assert.Single(PlannedSite.Sound(records).OfType<EvidenceMapPage>()).Timeline;

    private static string Record(int number, int year) => $"=== records/r{number}.yaml\ntype: book\ntitle: T\nissued: \"{year:D4}\"\n";
}
