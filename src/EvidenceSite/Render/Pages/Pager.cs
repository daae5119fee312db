namespace EvidenceSite.Render;

/// <summary>Where a page stands in a list that is split over several.</summary>
/// <param name="Number">This page's number, from 1.</param>
/// <param name="Count">How many pages there are.</param>
/// <param name="Total">How many rows all pages have together.</param>
/// <param name="Pages">The pages worth a link: the first, the last and those near this one, by number.</param>
public sealed record Pager(int Number, int Count, int Total, ImmutableArray<KeyValuePair<int, SiteAddress>> Pages)
{
    /// <summary>The page before this one; null on the first.</summary>
    public SiteAddress? Previous => Find(Number - 1);

    /// <summary>The page after this one; null on the last.</summary>
    public SiteAddress? Next => Find(Number + 1);

    private SiteAddress? Find(int number)
    {
        foreach (var page in Pages)
        {
            if (page.Key == number) return page.Value;
        }
        return null;
    }
}
