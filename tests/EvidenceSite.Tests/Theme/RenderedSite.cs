using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EvidenceSite.Cite;
using EvidenceSite.Read;
using EvidenceSite.Relate;
using EvidenceSite.Render;
using EvidenceSite.Search;
using EvidenceSite.Tests.Support;
using EvidenceSite.Theme;
using EvidenceSite.Validate;
using System.Text;

namespace EvidenceSite.Tests.Theme;

/// <summary>A site as the theme lays it out: from its files to the HTML of every page, without disk.</summary>
internal sealed class RenderedSite
{
    private readonly Dictionary<string, string> pages;

    private RenderedSite(Dictionary<string, string> pages) => this.pages = pages;

    public IEnumerable<string> Addresses => pages.Keys;

    /// <param name="text">As <see cref="TestSite"/> takes it; the texts of the interface are the theme's own.</param>
    public static RenderedSite Of(string text)
    {
        var theme = RazorTheme.Create();
        ImmutableArray<InputFile> files = [.. TestSite.Of(text).Files.Where(f => f.Root != InputRoot.Theme), .. theme.Files];
        var content = Validator.Validate(InputReader.Read(files).Value, new SiteOverrides(null, null));
        var catalogue = Relater.Relate(content.Value, InputIds.Of(files)).Value;
        var styles = CitationStyles.Compile(content.Value.Citations).Value;
        var index = SearchIndexer.Index(catalogue, Styles.Item).Value;
        var rendered = Renderer.Render(catalogue, PagePlanner.Plan(catalogue, index, styles).Value, theme, styles);
        Assert.Empty(rendered.Diagnostics);
        return new(rendered.Value.ToDictionary(p => p.Address.Path, p => Encoding.UTF8.GetString(p.File.Content.Span), StringComparer.Ordinal));
    }

    /// <summary>The HTML of a page.</summary>
    /// <param name="address">As in <see cref="SiteAddress.Path"/>.</param>
    public string Html(string address) => pages[address];

    public IHtmlDocument Page(string address) => new HtmlParser().ParseDocument(Html(address));
}
