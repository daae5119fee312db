namespace EvidenceSite.Search;

/// <summary>Makes the files that a reader's browser searches in. FORMAT.md beside this file describes each byte of them.</summary>
public static class SearchIndexer
{
    /// <summary>
    /// Indexes studies, findings, briefs, claims, glossary and pages. It sees the records as they may be shown, so nothing else can be
    /// found.
    /// </summary>
    /// <param name="item">What a reader who exports a record gets of it, in one line of JSON; called on all cores.</param>
    public static Outcome<SearchIndex> Index(Catalogue catalogue, Func<Record, ReadOnlyMemory<byte>> item) => new(Index(catalogue, item, ShardSizes.Usual), []);

    internal static SearchIndex Index(Catalogue catalogue, Func<Record, ReadOnlyMemory<byte>> item, ShardSizes sizes)
    {
        var content = catalogue.Content;
        var documents = DocumentList.Of(catalogue);
        // None of these needs another, so that no core waits while one of them is in a part that is not for several. The longest begins first.
        var words = Task.Run(() => Words(documents, sizes));
        var cards = Task.Run(() => CardBlocks.Of(documents, sizes));
        var items = Task.Run(() => ItemFiles.Of(documents, item));
        var identifiers = Task.Run(() => IdentifierFiles.Of(documents));
        ImmutableArray<ShardFile> orders = [SortOrder.ByTitle(documents), SortOrder.ByAuthor(documents)];
        var facets = FacetList.Of(documents, content, content.Site.Languages);
        var parts = new SearchParts(
            documents.Length,
            words.Result.Terms,
            cards.Result,
            [.. facets.AsParallel().AsOrdered().Select(FacetFiles.Of)],
            orders,
            items.Result,
            identifiers.Result,
            SuggestionFiles.Of(facets, sizes.Table),
            words.Result.Spelling);
        var root = RootFile.Write(parts, content.Site.Languages, content.Glossary);
        ImmutableArray<OutputFile> files = [.. parts.Files.Append(root.File).OrderBy(file => file.Path)];
        return new SearchIndex(new SiteAddress(root.File.Path.ToString()), files)
        {
            Primer = parts.Primer.File.Content.IsEmpty ? null : new SiteAddress(parts.Primer.File.Path.ToString()),
        };
    }

    private static (TermFiles Terms, SortedFiles Spelling) Words(ImmutableArray<SearchDocument> documents, ShardSizes sizes)
    {
        var table = TermTable.Of(documents, sizes);
        return (TermFiles.Of(table, sizes), SpellingFiles.Of(SpellingWord.Of(table), sizes.Table));
    }
}
