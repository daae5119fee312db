namespace EvidenceSite.Search;

/// <summary>All documents of a catalogue in the order of their numbers.</summary>
internal static class DocumentList
{
    /// <summary>
    /// Oldest first, then by kind and id. Of two equally good results the one with the higher number comes first, and so the newer
    /// one; and a record that is added mostly comes last, so that the numbers of others, and the shards with them, stay.
    /// </summary>
    public static ImmutableArray<SearchDocument> Of(Catalogue catalogue)
    {
        var content = catalogue.Content;
        return
        [
            .. catalogue.Studies.SelectMany(StudyDocuments.Of)
                .Concat(content.Briefs.SelectMany(brief => BriefDocuments.Of(brief, content)))
                .Concat(content.Glossary.Select(SiteDocuments.Of))
                .Concat(content.Pages.Select(page => SiteDocuments.Of(page, content.Site)))
                .Order(Comparer<SearchDocument>.Create(Compare)),
        ];
    }

    // Longer ids behind shorter ones: PMC9999999 is older than PMC10000000.
    private static int Compare(SearchDocument a, SearchDocument b)
    {
        var order = (a.Year, a.Kind, a.Id.Length).CompareTo((b.Year, b.Kind, b.Id.Length));
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }
}
