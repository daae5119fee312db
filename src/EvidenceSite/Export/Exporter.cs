namespace EvidenceSite.Export;

/// <summary>Makes the files that other programs read: feeds, sitemap, manifest and the catalogue's data.</summary>
public static class Exporter
{
    /// <summary>All such files, in no particular order.</summary>
    public static ImmutableArray<OutputFile> Export(Catalogue catalogue, ImmutableArray<SitePage> pages) =>
    [
        .. catalogue.Content.Texts.SelectMany(texts => Feeds(catalogue, texts.Language)),
        .. Sitemap.Write(catalogue.Content.Site, pages),
        WebManifest.Write(catalogue.Content.Site),
        CslJson.Write(catalogue.Studies),
    ];

    private static IEnumerable<OutputFile> Feeds(Catalogue catalogue, string language)
    {
        var feed = Feed.Of(catalogue, language);
        return [AtomFeed.Write(feed), JsonFeed.Write(feed)];
    }
}
