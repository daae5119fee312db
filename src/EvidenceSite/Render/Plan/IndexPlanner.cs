namespace EvidenceSite.Render;

/// <summary>Plans the indexes: all authors, topics, journals, years and licences.</summary>
internal static class IndexPlanner
{
    // A letter's worth of names is found by eye; more on one page than this is slow to load on a phone.
    private const int EntriesOnPage = 500;

    public static IEnumerable<IndexPage> Plan(PlanningDesk desk) =>
    [
        .. Pages(desk, "authors", a => a.Authors, Authors(desk), byLetter: true),
        .. Pages(desk, "topics", a => a.Topics, Topics(desk), byLetter: false),
        .. Pages(desk, "journals", a => a.Journals, Journals(desk), byLetter: true),
        .. Pages(desk, "years", a => a.Years, Years(desk), byLetter: false),
        .. Pages(desk, "licences", a => a.Licences, Licences(desk), byLetter: false),
    ];

    public static ImmutableArray<IndexEntry> Topics(PlanningDesk desk)
    {
        var topics = desk.Catalogue.Content.Topics.ToDictionary(t => t.Id, StringComparer.Ordinal);
        return [.. desk.Catalogue.Topics.Select(group =>
        {
            var label = topics[group.Key].Label.In(desk.Language);
            return new IndexEntry(label.Value, label.Key == desk.Language ? null : label.Key, desk.Addresses.Topic(group.Key), group.StudyIds.Length);
        })];
    }

    private static ImmutableArray<IndexEntry> Authors(PlanningDesk desk) =>
        [.. desk.Catalogue.Authors.Select(a => new IndexEntry(a.Name, null, desk.Addresses.Author(a.Slug), a.StudyIds.Length))];

    private static ImmutableArray<IndexEntry> Journals(PlanningDesk desk) =>
        [.. desk.Catalogue.Journals.Select(j => new IndexEntry(j.Title, null, desk.Addresses.Journal(j.Slug), j.StudyIds.Length))];

    public static ImmutableArray<IndexEntry> Years(PlanningDesk desk) =>
        [.. desk.Catalogue.Years.Select(y => new IndexEntry(y.Key, null, desk.Addresses.Year(y.Key), y.StudyIds.Length))];

    private static ImmutableArray<IndexEntry> Licences(PlanningDesk desk) =>
    [
        .. desk.Catalogue.Licences.Select(group => new IndexEntry(
            SpdxLicence.TryParse(group.Key, out var licence) ? licence.Name : desk.Texts["licences.unknown"],
            null, desk.Addresses.Licence(group.Key), group.StudyIds.Length)),
    ];

    private static IEnumerable<IndexPage> Pages(
        PlanningDesk desk, string kind, Func<Addresses, SiteAddress> address, ImmutableArray<IndexEntry> entries, bool byLetter)
    {
        var list = address(desk.Addresses);
        foreach (var (rows, pager) in Paging.Split(entries, EntriesOnPage, list))
        {
            yield return new IndexPage(kind, byLetter ? ByLetter(rows) : [new IndexGroup("", rows)], pager)
            {
                Timeline = kind == "years" && pager.Number == 1 ? Timeline.Of(desk.Catalogue) : null,
                Address = Addresses.Nth(list, pager.Number),
                Language = desk.Language,
                Title = desk.Texts[kind + ".title"],
                Description = desk.Texts[kind + ".description"],
                Alternates = desk.Alternates(a => Addresses.Nth(address(a), pager.Number)),
                Breadcrumbs = desk.Path(),
            };
        }
    }

    private static ImmutableArray<IndexGroup> ByLetter(ImmutableArray<IndexEntry> entries) =>
        [.. entries.GroupBy(e => SortKey.Letter(SortKey.Of(e.Label)), StringComparer.Ordinal).Select(g => new IndexGroup(g.Key, [.. g]))];
}
