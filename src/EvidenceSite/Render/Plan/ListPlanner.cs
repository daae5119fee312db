namespace EvidenceSite.Render;

/// <summary>Plans the lists of studies: the catalogue in three orders, and those of every author, topic, journal, year and licence.</summary>
internal static class ListPlanner
{
    public static IEnumerable<ListPage> Plan(PlanningDesk desk) =>
    [
        .. Catalogue(desk, "catalogue.by-year", a => a.Catalogue, desk.Catalogue.Studies),
        .. Catalogue(desk, "catalogue.by-author", a => a.CatalogueByAuthor, Sorted(desk, s => s.Authors.FirstOrDefault()?.Name ?? "\uFFFF")),
        .. Catalogue(desk, "catalogue.by-title", a => a.CatalogueByTitle, Sorted(desk, s => s.Record.Title)),
        .. Authors(desk),
        .. Topics(desk),
        .. Journals(desk),
        .. Years(desk),
        .. Licences(desk),
    ];

    private static IEnumerable<ListPage> Catalogue(PlanningDesk desk, string order, Func<Addresses, SiteAddress> address, ImmutableArray<Study> studies)
    {
        var sorts = new[]
        {
            new SortLink("catalogue.by-year", desk.Addresses.Catalogue, order == "catalogue.by-year"),
            new SortLink("catalogue.by-author", desk.Addresses.CatalogueByAuthor, order == "catalogue.by-author"),
            new SortLink("catalogue.by-title", desk.Addresses.CatalogueByTitle, order == "catalogue.by-title"),
        };
        var subject = new ListSubject("catalogue", desk.Texts["catalogue.title"], desk.Texts["catalogue.description"], address) { Sorts = [.. sorts] };
        return Pages(desk, subject, studies);
    }

    private static ImmutableArray<Study> Sorted(PlanningDesk desk, Func<Study, string> key) =>
        [.. desk.Catalogue.Studies.Select(s => (Study: s, Key: SortKey.Of(key(s)))).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Study)];

    private static IEnumerable<ListPage> Authors(PlanningDesk desk) => desk.Catalogue.Authors.SelectMany(author => Pages(
        desk,
        new ListSubject("author", author.Name, desk.Texts.Fill("author.description", "name", author.Name), a => a.Author(author.Slug))
        {
            Facts = author.Orcid is { } orcid ? [new ListFact("facts.orcid", orcid.ToString(), orcid.Url)] : [],
            Parent = new(desk.Texts["authors.title"], desk.Addresses.Authors),
        },
        desk.Studies(author.StudyIds)));

    private static IEnumerable<ListPage> Topics(PlanningDesk desk) => desk.Catalogue.Topics.SelectMany(group =>
    {
        var topic = desk.Catalogue.Content.Topics.First(t => t.Id == group.Key);
        var label = topic.Label.In(desk.Language);
        return Pages(
            desk,
            new ListSubject("topic", label.Value, desk.Texts.Fill("topic.description", "name", label.Value), a => a.Topic(topic.Id))
            {
                TitleLanguage = label.Key,
                Intro = topic.Definition,
                Facts = topic.ExactMatch is { } match ? [new ListFact("facts.exact-match", match, match)] : [],
                Parent = new(desk.Texts["topics.title"], desk.Addresses.Topics),
            },
            desk.Studies(group.StudyIds));
    });

    private static IEnumerable<ListPage> Journals(PlanningDesk desk) => desk.Catalogue.Journals.SelectMany(journal => Pages(
        desk,
        new ListSubject("journal", journal.Title, desk.Texts.Fill("journal.description", "name", journal.Title), a => a.Journal(journal.Slug))
        {
            Facts = journal.Known is { } known ? JournalFacts(known) : [],
            Parent = new(desk.Texts["journals.title"], desk.Addresses.Journals),
        },
        desk.Studies(journal.StudyIds)));

    private static ImmutableArray<ListFact> JournalFacts(Journal journal) =>
    [
        .. journal.Issns.Select(issn => new ListFact("facts.issn", issn.ToString(), issn.Url)),
        .. journal.Publisher is { } publisher ? [new ListFact("facts.publisher", publisher, null)] : Array.Empty<ListFact>(),
        new ListFact("facts.source", journal.Source, IsWebAddress(journal.Source) ? journal.Source : null),
    ];

    private static bool IsWebAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https");

    private static IEnumerable<ListPage> Years(PlanningDesk desk) => desk.Catalogue.Years.SelectMany(year => Pages(
        desk,
        new ListSubject("year", year.Key, desk.Texts.Fill("year.description", "name", year.Key), a => a.Year(year.Key))
        {
            Parent = new(desk.Texts["years.title"], desk.Addresses.Years),
        },
        desk.Studies(year.StudyIds)));

    private static IEnumerable<ListPage> Licences(PlanningDesk desk) => desk.Catalogue.Licences.SelectMany(group =>
    {
        var known = SpdxLicence.TryParse(group.Key, out var licence);
        var name = known ? licence.Name : desk.Texts["licences.unknown"];
        return Pages(
            desk,
            new ListSubject("licence", name, known ? desk.Texts.Fill("licence.description", "name", name) : desk.Texts["licences.unknown-description"], a => a.Licence(group.Key))
            {
                Facts = known && licence.Url is { } url ? [new ListFact("facts.licence-url", url, url)] : [],
                Parent = new(desk.Texts["licences.title"], desk.Addresses.Licences),
            },
            desk.Studies(group.StudyIds));
    });

    /// <summary>The pages of one list.</summary>
    public static IEnumerable<ListPage> Pages(PlanningDesk desk, ListSubject subject, ImmutableArray<Study> studies)
    {
        var list = subject.Address(desk.Addresses);
        var exports = Exports(desk, subject, studies);
        foreach (var (rows, pager) in Paging.Split(studies, desk.Site.PageSize, list))
        {
            yield return new ListPage(subject.Kind, rows, pager, subject.Intro, subject.Facts, subject.Sorts)
            {
                Address = Addresses.Nth(list, pager.Number),
                Language = desk.Language,
                Title = subject.Title,
                TitleLanguage = subject.TitleLanguage,
                Description = subject.Description,
                Alternates = desk.Alternates(a => Addresses.Nth(subject.Address(a), pager.Number)),
                Breadcrumbs = subject.Parent is { } parent ? desk.Path(parent) : desk.Path(),
                Credits = PlanningDesk.ListCredits(rows),
                Exports = exports,
            };
        }
    }

    // The files stand beside the list in the default language, whichever language links to them.
    private static ImmutableArray<ExportFile> Exports(PlanningDesk desk, ListSubject subject, ImmutableArray<Study> studies) => subject.Kind switch
    {
        "catalogue" => desk.Catalogue.Exports.CatalogueListFiles(),
        "topic-design" or "topic-population" => [],
        _ => desk.Catalogue.Exports.ListFiles(subject.Address(Addresses.For(desk.Site, desk.Site.Languages[0])), [.. studies.Select(s => s.Id)]),
    };
}
