namespace EvidenceSite.Render;

/// <summary>Splits a list over several pages.</summary>
internal static class Paging
{
    /// <summary>The rows of each page with its pager; one page without rows for an empty list.</summary>
    public static IEnumerable<(ImmutableArray<T> Rows, Pager Pager)> Split<T>(ImmutableArray<T> rows, int size, SiteAddress list)
    {
        var count = Math.Max(1, (rows.Length + size - 1) / size);
        for (var number = 1; number <= count; number++)
        {
            var start = (number - 1) * size;
            yield return (rows.Slice(start, Math.Min(size, rows.Length - start)), new Pager(number, count, rows.Length, Near(number, count, list)));
        }
    }

    // First, last and two on either side: every page is a few steps from every other, and the row of numbers stays short.
    private static ImmutableArray<KeyValuePair<int, SiteAddress>> Near(int number, int count, SiteAddress list) =>
    [
        .. Enumerable.Range(number - 2, 5).Append(1).Append(count).Where(n => n >= 1 && n <= count).Distinct().Order()
            .Select(n => new KeyValuePair<int, SiteAddress>(n, Addresses.Nth(list, n))),
    ];
}
