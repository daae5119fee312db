using System.Globalization;

namespace EvidenceSite.Render;

/// <summary>A stretch of time and its number of studies.</summary>
/// <param name="From">Its first year.</param>
/// <param name="Years">How many years it has.</param>
public readonly record struct TimelineBar(int From, int Years, int Count)
{
    /// <summary>The year, or the first and the last one.</summary>
    public string Name => Years == 1
        ? From.ToString("D4", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{From:D4}–{From + Years - 1:D4}");
}
