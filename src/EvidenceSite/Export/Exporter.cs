namespace EvidenceSite.Export;

/// <summary>Makes the files besides the pages: feeds, sitemap, manifest, and what is published as it is. The records' own files are <see cref="DataExporter"/>'s.</summary>
public static class Exporter
{
    /// <summary>All files of the site besides its pages, in no particular order.</summary>
    /// <param name="assets">The theme's files and those of records, ready to publish.</param>
    /// <param name="input">All input files, for those to publish as they are.</param>
    public static Outcome<ImmutableArray<OutputFile>> Export(
        Catalogue catalogue, ImmutableArray<SitePage> pages, ImmutableArray<OutputFile> assets, ImmutableArray<InputFile> input)
    {
        ImmutableArray<OutputFile> made =
        [
            .. catalogue.Content.Texts.SelectMany(texts => Feeds(catalogue, texts)),
            .. Sitemap.Write(catalogue.Content.Site, pages),
            WebManifest.Write(catalogue.Content.Site),
            .. ApiFiles.Write(catalogue),
            .. LinkSets.Write(catalogue),
            .. OaiRepository.Write(catalogue),
            .. catalogue.Content.Site.Languages.Select(language => OpenSearch.Write(catalogue.Content.Site, language)),
            .. assets,
        ];
        var statics = StaticFiles.Of(input, pages.Select(p => p.File.Path).Concat(made.Select(f => f.Path)));
        return statics with { Value = made.AddRange(statics.Value) };
    }

    /// <summary>A record as CSL-JSON in one line of UTF-8, without the abstract.</summary>
    /// <param name="reference">Its formatted reference, which goes along as <c>custom.reference</c>.</param>
    public static ReadOnlyMemory<byte> Item(Record record, string reference) => CslJson.Line(record, reference);

    private static IEnumerable<OutputFile> Feeds(Catalogue catalogue, InterfaceTexts texts)
    {
        var feed = Feed.Of(catalogue, texts);
        return [AtomFeed.Write(feed), JsonFeed.Write(feed)];
    }
}
