using EvidenceSite.Render;

namespace EvidenceSite.Tests.Render;

public sealed class PagingTests
{
    private static readonly SiteAddress List = new("catalogue/");

    private static string[] Split(int rows, int size) =>
    [
        .. Paging.Split([.. Enumerable.Range(1, rows)], size, List)
            .Select(p => $"{p.Pager.Number}/{p.Pager.Count} of {p.Pager.Total}: {(p.Rows.IsEmpty ? "" : $"{p.Rows[0]}-{p.Rows[^1]}")}"),
    ];

    [Theory]
    [InlineData(0, "1/1 of 0: ")]
    [InlineData(1, "1/1 of 1: 1-1")]
    [InlineData(50, "1/1 of 50: 1-50")]
    [InlineData(51, "1/2 of 51: 1-50|2/2 of 51: 51-51")]
    [InlineData(101, "1/3 of 101: 1-50|2/3 of 101: 51-100|3/3 of 101: 101-101")]
    public void Every_row_stands_on_one_page(int rows, string pages) => Assert.Equal(pages.Split('|'), Split(rows, 50));

    [Theory]
    [InlineData(1, "1 2 3 20")]
    [InlineData(4, "1 2 3 4 5 6 20")]
    [InlineData(10, "1 8 9 10 11 12 20")]
    [InlineData(20, "1 18 19 20")]
    public void A_pager_names_first_last_and_the_pages_near(int number, string numbers)
    {
        var pager = Paging.Split([.. Enumerable.Range(1, 20)], 1, List).ElementAt(number - 1).Pager;
        Assert.Equal(numbers, string.Join(' ', pager.Pages.Select(p => p.Key)));
        Assert.Equal(number == 1 ? null : number == 2 ? "/catalogue/" : $"/catalogue/page/{number - 1}/", pager.Previous?.ToString());
        Assert.Equal(number == 20 ? null : $"/catalogue/page/{number + 1}/", pager.Next?.ToString());
    }

    [Fact]
    public void Fifty_one_records_fill_two_pages_of_the_catalogue()
    {
        var records = Enumerable.Range(1, 51).Select(n => $"=== records/r{n:D2}.yaml\ntype: book\ntitle: T{n:D2}\nissued: 2020\n");
        var pages = PlannedSite.Sound(string.Concat(records));
        Assert.Equal(
            ["/catalogue/ 50", "/catalogue/by-author/ 50", "/catalogue/by-author/page/2/ 1", "/catalogue/by-title/ 50", "/catalogue/by-title/page/2/ 1", "/catalogue/page/2/ 1", "/licences/unknown/ 50", "/licences/unknown/page/2/ 1", "/years/2020/ 50", "/years/2020/page/2/ 1"],
            pages.OfType<ListPage>().Select(p => $"{p.Address} {p.Studies.Length}"));
        var second = pages.OfType<ListPage>().Single(p => p.Address.Path == "catalogue/page/2/");
        Assert.Equal("r51", Assert.Single(second.Studies).Id);
        Assert.Equal(List, second.Pager.Previous);
        Assert.Contains(pages, p => p is CreditsPage && p.Address.Path == "credits/page/2/");
    }
}
