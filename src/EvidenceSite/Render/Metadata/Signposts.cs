namespace EvidenceSite.Render;

/// <summary>
/// FAIR Signposting (version 20231002), level 1, on the page of a study. The page is its own permanent address, so <c>cite-as</c> names it, and
/// the study stands elsewhere, so its DOI is <c>related</c>. There is no <c>license</c>: in a head some take it for the page's and some for the
/// study's, and those differ; the link set tells the two apart.
/// </summary>
public static class Signposts
{
    private const string Schema = "https://schema.org/";

    /// <summary>The links of a page; none but on pages of studies.</summary>
    public static ImmutableArray<HeadLink> Of(Page page, RenderContext context)
    {
        if (page is not RecordPage { Study.Record: var record, Forms: var forms }) return [];
        return
        [
            .. record.Authors.Where(a => a.Orcid is not null).Select(a => new HeadLink("author", a.Orcid!.Value.Url)),
            new("cite-as", PageNode.Absolute(page.Address, context)),
            // Each link costs every reader's page; where there is a link set, it has the others.
            .. forms.Take(context.Site.HasLinkSets ? 1 : forms.Length).Select(file => new HeadLink("describedby", context.Links.To(file.AddressOf(record.Id)), file.MediaType)),
            new("type", Schema + SchemaType.Of(record.Type)),
            new("type", Schema + "AboutPage"),
            .. record.Doi is { } doi ? [new HeadLink("related", doi.Url)] : ImmutableArray<HeadLink>.Empty,
            .. context.Site.HasLinkSets ? [new HeadLink("linkset", context.Links.To(RecordFiles.LinkSet(record.Id)), "application/linkset+json")] : ImmutableArray<HeadLink>.Empty,
        ];
    }
}
