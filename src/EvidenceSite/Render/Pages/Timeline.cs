namespace EvidenceSite.Render;

/// <summary>How many studies were published when.</summary>
/// <param name="Bars">From the earliest to the latest without a gap; empty when no study has a date.</param>
/// <param name="Undated">How many studies have no date.</param>
public sealed record Timeline(ImmutableArray<TimelineBar> Bars, int Undated)
{
    // More bars than this are too thin to tell apart on a phone.
    private const int MostBars = 80;

    /// <summary>How many studies have a date.</summary>
    public int Total => Bars.Sum(bar => bar.Count);

    /// <summary>Counts by year, or by ten or a hundred years where the years would be too many.</summary>
    public static Timeline Of(Catalogue catalogue)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var year in catalogue.Studies.Select(study => study.Year).OfType<int>()) counts[year] = counts.GetValueOrDefault(year) + 1;
        var undated = catalogue.Studies.Length - counts.Values.Sum();
        if (counts.Count == 0) return new Timeline([], undated);
        var (first, last) = (counts.Keys.First(), counts.Keys.Last());
        var size = (last - first) switch { < MostBars => 1, < MostBars * 10 => 10, _ => 100 };
        var bars = new int[(last / size) - (first / size) + 1];
        foreach (var (year, count) in counts) bars[(year / size) - (first / size)] += count;
        return new Timeline([.. bars.Select((count, i) => new TimelineBar(((first / size) + i) * size, size, count))], undated);
    }
}
