using System.Collections.Concurrent;
using System.Collections.Frozen;
using EvidenceSite.Cite;

namespace EvidenceSite.Render;

/// <summary>Lays out planned pages through the theme, on all cores.</summary>
public static class Renderer
{
    /// <summary>Every page with its HTML, in the order of the pages. Pages that lack a text are reported and left out.</summary>
    public static Outcome<ImmutableArray<SitePage>> Render(Catalogue catalogue, ImmutableArray<Page> pages, Theme theme, CitationStyles styles)
    {
        if (pages.IsEmpty) return new([], []);
        var contexts = catalogue.Content.Texts.ToDictionary(t => t.Language, t => new LanguageContext(catalogue, t, styles.For(t.Language)), StringComparer.Ordinal);
        var files = new SitePage?[pages.Length];
        var missing = new ConcurrentDictionary<(string Language, string Key), byte>();
        Parallel.ForEach(
            Partitioner.Create(0, pages.Length),
            theme.NewRenderer,
            (range, _, renderer) =>
            {
                for (var i = range.Item1; i < range.Item2; i++) files[i] = Render(pages[i], contexts[pages[i].Language], renderer, missing);
                return renderer;
            },
            renderer => renderer.Dispose());
        return new([.. files.OfType<SitePage>()], [.. missing.Keys.Order().Select(Missing)]);
    }

    private static SitePage? Render(Page page, LanguageContext language, IPageRenderer renderer, ConcurrentDictionary<(string Language, string Key), byte> missing)
    {
        try
        {
            var file = new OutputFile(OutputPath.Of(page.Address.FilePath), renderer.Render(page, language.For(page)));
            return new SitePage(page.Address, page.Indexed && page.Canonical is null, page.Changed, [.. page.Credits.Select(c => CreditSubject.Of(c.Record, language.Site))], file);
        }
        catch (MissingTextException fault)
        {
            missing.TryAdd((fault.Language, fault.Key), 0);
            return null;
        }
    }

    private static Diagnostic Missing((string Language, string Key) text) => new(
        Codes.MissingText,
        Place.WholeFile($"theme/text/{text.Language}.yaml"),
        $"The text \"{text.Key}\" is missing in {text.Language}",
        $"Add \"{text.Key}\" to the file");

    // What the pages of a language share; links depend on the page.
    private sealed class LanguageContext(Catalogue catalogue, InterfaceTexts texts, Citer citer)
    {
        private readonly Content content = catalogue.Content;
        private readonly TextLookup lookup = new(texts);
        private readonly Addresses addresses = Addresses.For(catalogue.Content.Site, texts.Language);
        private readonly ImmutableArray<ProsePage> textPages = DocumentPlanner.TextPages(catalogue.Content, texts.Language);
        private readonly FrozenDictionary<string, Brief> briefs = catalogue.Content.Briefs.DistinctBy(b => b.Slug).ToFrozenDictionary(b => b.Slug, StringComparer.Ordinal);

        public SiteSettings Site => content.Site;

        public RenderContext For(Page page) => new(content.Site, lookup, LinksOf(page), addresses, textPages)
        {
            Citer = citer,
            Briefs = briefs,
            CitedStatus = catalogue.CitedStatus,
            HasContextObjects = catalogue.Studies.Length <= Coins.MostStudies,
        };

        private PageLinks LinksOf(Page page) => page is NotFoundPage
            ? PageLinks.FromHostRoot(new Uri(content.Site.BaseUrl).AbsolutePath)
            : new PageLinks(page.Address);
    }
}
