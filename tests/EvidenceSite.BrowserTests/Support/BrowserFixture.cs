using EvidenceSite.BrowserTests.Chromium;
using Microsoft.Playwright;

namespace EvidenceSite.BrowserTests.Support;

/// <summary>What all tests share: one browser, the shipped site, and a site of hostile and extreme texts.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // A machine that has other work must not make a page look broken.
    private const float Patience = 20_000;

    private IPlaywright? playwright;
    private IBrowser? browser;
    private ServedSite? shipped;
    private SitePages? pages;
    private HardInput? input;
    private ServedSite? hard;
    private Task<Crawl>? crawl;

    internal IBrowser Browser => browser ?? throw new InvalidOperationException("The browser has not started");

    /// <summary>The site that the repository holds.</summary>
    internal ServedSite Shipped => shipped ?? throw new InvalidOperationException("The site has not been built");

    /// <summary>One page of each kind of the shipped site.</summary>
    internal SitePages Pages => pages ?? throw new InvalidOperationException("The site has not been built");

    /// <summary>A small site whose texts try to break the pages.</summary>
    internal ServedSite Hard => hard ?? throw new InvalidOperationException("The site has not been built");

    /// <summary>Its pages, but for those that only its filling records need.</summary>
    internal IEnumerable<string> HardPages => Hard.EveryPage.Where(p => !p.Contains("/other-", StringComparison.Ordinal) && !p.Contains("authors/author", StringComparison.Ordinal) && !p.Contains("years/20", StringComparison.Ordinal));

    /// <summary>What can be reached on the shipped site; crawled once, for the first who asks.</summary>
    internal Task<Crawl> CrawlAsync() => crawl ??= Crawl.OfAsync(Shipped.Home, new Uri(Shipped.At(SitePages.NotFound)));

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await ChromiumSetup.LaunchAsync(playwright);
        shipped = await ServedSite.StartAsync(RepositoryFolder.Of("input"), RepositoryFolder.Of("output-config"));
        pages = SitePages.Of(shipped.Folder);
        input = HardInput.Write();
        hard = await ServedSite.StartAsync(input.InputFolder, input.ConfigFolder);
    }

    public async Task DisposeAsync()
    {
        if (hard is not null) await hard.DisposeAsync();
        input?.Dispose();
        if (shipped is not null) await shipped.DisposeAsync();
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
