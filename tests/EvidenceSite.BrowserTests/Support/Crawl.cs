using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EvidenceSite.BrowserTests.Support;

/// <summary>Everything that can be reached from the front page over HTTP, following links within the site.</summary>
internal sealed class Crawl
{
    private readonly Queue<Uri> waiting = new();

    private Crawl(Uri home)
    {
        Home = home;
        waiting.Enqueue(home);
    }

    public Uri Home { get; }

    /// <summary>The status that each address answers with.</summary>
    public Dictionary<Uri, int> Answers { get; } = [];

    /// <summary>The pages among the answers.</summary>
    public Dictionary<Uri, IHtmlDocument> Pages { get; } = [];

    /// <summary>All links and loaded files of all pages, as written and as a browser resolves them.</summary>
    public List<CrawledLink> Links { get; } = [];

    /// <param name="more">Addresses to begin with besides the front page.</param>
    public static async Task<Crawl> OfAsync(Uri home, params Uri[] more)
    {
        var crawl = new Crawl(home);
        foreach (var address in more) crawl.waiting.Enqueue(address);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        while (crawl.waiting.TryDequeue(out var address))
        {
            if (!crawl.Answers.ContainsKey(address)) await crawl.VisitAsync(client, address);
        }
        return crawl;
    }

    public bool IsWithin(Uri address) => address.AbsoluteUri.StartsWith(Home.AbsoluteUri, StringComparison.Ordinal);

    private async Task VisitAsync(HttpClient client, Uri address)
    {
        using var response = await client.GetAsync(address);
        Answers[address] = (int)response.StatusCode;
        if (response.Content.Headers.ContentType?.MediaType != "text/html") return;
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        Pages[address] = page;
        foreach (var element in page.QuerySelectorAll("[href], [src], [action]")) Follow(address, element);
    }

    private void Follow(Uri from, IElement element)
    {
        // Alternates, the canonical address and the one to cite are absolute by design and have tests of their own.
        if (element is IHtmlLinkElement { Relation: "canonical" or "alternate" or "cite-as" } && element.HasAttribute("hreflang") | element.GetAttribute("rel") is "canonical" or "cite-as") return;
        var written = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!;
        var target = new Uri(from, written);
        Links.Add(new CrawledLink(from, written, target));
        if (IsWithin(target)) waiting.Enqueue(WithoutFragment(target));
    }

    /// <summary>The address of the page or file alone.</summary>
    public static Uri WithoutFragment(Uri address) => new(address.GetLeftPart(UriPartial.Query));
}
