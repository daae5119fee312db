namespace EvidenceSite.Render;

/// <summary>
/// What the head of a page says in <c>meta</c> elements: Highwire Press tags of a study, Dublin Core (DCMES 1.1) of our own pages, and Open Graph
/// of both. On a study's page Dublin Core says the rights only: Zotero reads the rest from the tags of Highwire Press.
/// </summary>
public static class PageMetadata
{
    /// <summary>All elements in their order; for pages that search engines leave out, the description at most.</summary>
    public static ImmutableArray<MetaTag> Of(Page page, RenderContext context)
    {
        if (!page.Indexed) return page.Description.Length > 0 ? [new("description", null, page.Description)] : [];
        return [.. Described(page), .. page is RecordPage record ? OfStudy(record, context) : OfOwn(page, context), .. OpenGraph(page, context)];
    }

    private static IEnumerable<MetaTag> Described(Page page)
    {
        if (page.Description.Length > 0) yield return new("description", "og:description", page.Description);
    }

    private static IEnumerable<MetaTag> OfStudy(RecordPage page, RenderContext context)
    {
        var record = page.Study.Record;
        yield return new("citation_title", "og:title", StatusPrefix.Title(record, context.Texts));
        foreach (var tag in HighwireTags.Of(record)) yield return tag;
        yield return new("citation_abstract_html_url", "og:url", PageNode.Absolute(page.Address, context));
        if (Rights(record.ArticleLicence) is { Length: > 0 } rights) yield return new("DC.rights", null, rights);
    }

    private static IEnumerable<MetaTag> OfOwn(Page page, RenderContext context)
    {
        var brief = (page as BriefPage)?.Brief;
        yield return new("DC.title", "og:title", page.Title);
        yield return new("DC.identifier", "og:url", PageNode.Absolute(page.Canonical ?? page.Address, context));
        yield return new("DC.type", null, "Text");
        yield return new("DC.language", null, brief?.Language ?? page.Language);
        foreach (var author in brief?.Authors ?? []) yield return new("DC.creator", null, author.Inverted);
        yield return new("DC.publisher", null, context.Site.Publisher);
        if ((brief?.Published ?? page.Changed) is { } date) yield return new("DC.date", brief is null ? null : "article:published_time", date.ToString());
        if (brief?.Modified is { } modified) yield return new(null, "article:modified_time", modified.ToString());
        var licence = brief?.Licence ?? context.Site.Licence;
        yield return new("DC.rights", null, licence.Url ?? licence.Name);
    }

    private static IEnumerable<MetaTag> OpenGraph(Page page, RenderContext context)
    {
        yield return new(null, "og:type", page is BriefPage or RecordPage ? "article" : "website");
        yield return new(null, "og:site_name", context.Site.Title.In(page.Language).Value);
    }

    private static string Rights(LicenceGrant? grant) => grant is null ? "" : string.Join(". ", new[]
    {
        grant.Copyright?.TrimEnd('.', ' '), grant.Spdx?.Name, grant.Spdx?.Url ?? grant.Url,
    }.Where(part => !string.IsNullOrEmpty(part)));
}
