namespace EvidenceSite.Render;

/// <summary>Plans the search page, and the page of what readers keep of its results.</summary>
internal static class SearchPlanner
{
    public static IEnumerable<Page> Plan(PlanningDesk desk) => [Search(desk), ReadingList(desk)];

    private static SearchPage Search(PlanningDesk desk) => new(desk.Index, IndexPlanner.Topics(desk), Names(desk.Catalogue))
    {
        Address = desk.Addresses.Search,
        Language = desk.Language,
        Title = desk.Texts["search.title"],
        Description = desk.Texts["search.description"],
        Alternates = desk.Alternates(a => a.Search),
        Breadcrumbs = desk.Path(),
    };

    private static ReadingListPage ReadingList(PlanningDesk desk) => new(desk.Index)
    {
        Address = desk.Addresses.ReadingList,
        Language = desk.Language,
        Title = desk.Texts["reading-list.title"],
        Description = desk.Texts["reading-list.description"],
        Alternates = desk.Alternates(a => a.ReadingList),
        Breadcrumbs = desk.Path(KeyValuePair.Create(desk.Texts["search.title"], desk.Addresses.Search)),
        Indexed = false,
    };

    private static SearchNames Names(Catalogue catalogue)
    {
        var studies = catalogue.Studies;
        var content = catalogue.Content;
        var languages = studies.Select(s => s.Record.Language)
            .Concat(content.Briefs.Select(b => (string?)b.Language)).Concat(content.Pages.Select(p => (string?)p.Language)).Concat(content.Site.Languages);
        return new SearchNames(
            InOrder(studies.Select(s => s.Record.Type)),
            InOrder(languages.OfType<string>()),
            InOrder(catalogue.Licences.Select(group => group.Key)),
            [.. studies.Select(s => s.Design).OfType<Concept>().DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal)]);
    }

    private static ImmutableArray<string> InOrder(IEnumerable<string> keys) => [.. keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
