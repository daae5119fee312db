namespace EvidenceSite.Render;

/// <summary>Plans the pages that every site has: home, briefs, glossary, credits, data, and the answer for addresses that are not there.</summary>
internal static class FixedPagePlanner
{
    private const int StudiesOnHome = 6;

    public static IEnumerable<Page> Plan(PlanningDesk desk) =>
    [
        Home(desk),
        Briefs(desk),
        Glossary(desk),
        .. Credits(desk),
        Data(desk),
        .. NotFound(desk),
    ];

    private static HomePage Home(PlanningDesk desk)
    {
        var studies = desk.Catalogue.Studies.Take(StudiesOnHome).ToImmutableArray();
        var briefs = DocumentPlanner.NewestFirst(desk.Catalogue.Content.Briefs);
        var cited = briefs.Take(1).SelectMany(b => DocumentPlanner.CitedStudies(desk, b.Sections));
        return new HomePage(briefs, studies, IndexPlanner.Topics(desk))
        {
            Address = desk.Addresses.Home,
            Language = desk.Language,
            Title = desk.Site.Title.In(desk.Language).Value,
            Description = desk.Site.Description.In(desk.Language).Value,
            Alternates = desk.Alternates(a => a.Home),
            Credits = PlanningDesk.Credits(studies.Where(s => s.Summary is not null).Union(cited)),
        };
    }

    private static BriefsPage Briefs(PlanningDesk desk) => new(DocumentPlanner.NewestFirst(desk.Catalogue.Content.Briefs))
    {
        Address = desk.Addresses.Briefs,
        Language = desk.Language,
        Title = desk.Texts["briefs.title"],
        Description = desk.Texts["briefs.description"],
        Alternates = desk.Alternates(a => a.Briefs),
        Breadcrumbs = desk.Path(),
    };

    private static GlossaryPage Glossary(PlanningDesk desk)
    {
        var terms = desk.Catalogue.Content.Glossary
            .OrderBy(t => SortKey.Of(t.Term.In(desk.Language).Value), StringComparer.Ordinal).ToImmutableArray();
        var sources = terms.SelectMany(t => t.Sources).Select(s => s.RecordId).Distinct(StringComparer.Ordinal).Where(desk.Catalogue.StudiesById.ContainsKey);
        return new GlossaryPage(terms)
        {
            Address = desk.Addresses.Glossary,
            Language = desk.Language,
            Title = desk.Texts["glossary.title"],
            Description = desk.Texts["glossary.description"],
            Alternates = desk.Alternates(a => a.Glossary),
            Breadcrumbs = desk.Path(),
            Credits = PlanningDesk.Credits(desk.Studies(sources)),
        };
    }

    private static IEnumerable<CreditsPage> Credits(PlanningDesk desk)
    {
        var studies = desk.Catalogue.Studies;
        foreach (var (rows, pager) in Paging.Split(studies, desk.Site.PageSize, desk.Addresses.Credits))
        {
            yield return new CreditsPage(pager)
            {
                Address = Addresses.Nth(desk.Addresses.Credits, pager.Number),
                Language = desk.Language,
                Title = desk.Texts["credits.title"],
                Description = desk.Texts["credits.description"],
                Alternates = desk.Alternates(a => Addresses.Nth(a.Credits, pager.Number)),
                Breadcrumbs = desk.Path(),
                Credits = PlanningDesk.Credits(rows),
            };
        }
    }

    private static DataPage Data(PlanningDesk desk) => new(
    [
        .. desk.Catalogue.Exports.Catalogue.Select(format => new DataDownload($"data.{format.Id}", format.CatalogueFile, format.MediaType) { Size = SizeOf(desk, format) }),
        new DataDownload("data.atom", desk.Addresses.AtomFeed, "application/atom+xml"),
        new DataDownload("data.json-feed", desk.Addresses.JsonFeed, "application/feed+json"),
        new DataDownload("data.sitemap", new SiteAddress("sitemap.xml"), "application/xml"),
        new DataDownload("data.api", ApiAddresses.Index, "application/json"),
        new DataDownload("data.api-schema", ApiAddresses.Schema, "application/json"),
        new DataDownload("data.api-description", ApiAddresses.Description, "application/json"),
        .. StaticRepository.IsMade(desk.Site, desk.Catalogue.Studies.Length) ? [new DataDownload("data.oai", StaticRepository.Address, "application/xml")] : ImmutableArray<DataDownload>.Empty,
    ])
    {
        Address = desk.Addresses.Data,
        Language = desk.Language,
        Title = desk.Texts["data.title"],
        Description = desk.Texts["data.description"],
        Alternates = desk.Alternates(a => a.Data),
        Breadcrumbs = desk.Path(),
    };

    private static int? SizeOf(PlanningDesk desk, ExportFormat format)
    {
        var path = OutputPath.Of(format.CatalogueFile.FilePath);
        return desk.Data.FirstOrDefault(file => file.Path == path)?.Content.Length;
    }

    // GitHub Pages answers every missing address with the one file 404.html at the root, so there is one for all languages.
    private static IEnumerable<NotFoundPage> NotFound(PlanningDesk desk)
    {
        if (desk.Language != desk.Site.Languages[0]) yield break;
        yield return new NotFoundPage
        {
            Address = new SiteAddress("404.html"),
            Language = desk.Language,
            Title = desk.Texts["not-found.title"],
            Description = desk.Texts["not-found.description"],
            Indexed = false,
        };
    }
}
