using EvidenceSite.Cite;

namespace EvidenceSite.Render;

/// <summary>Plans the pages that a file of the input asks for: records, briefs and pages of plain text.</summary>
internal static class DocumentPlanner
{
    public static IEnumerable<Page> Plan(PlanningDesk desk)
    {
        var path = desk.Path(new KeyValuePair<string, SiteAddress>(desk.Texts["nav.catalogue"], desk.Addresses.Catalogue));
        return
        [
            .. desk.Catalogue.Studies.AsParallel().AsOrdered().Select(study => RecordPage(desk, study, path)),
            .. desk.Catalogue.Content.Briefs.Select(brief => BriefPage(desk, brief)),
            .. TextPages(desk.Catalogue.Content, desk.Language).Select(page => TextPage(desk, page)),
        ];
    }

    /// <summary>Each page of plain text once: in the language asked for, else in the one it was first written in; in the footer's order.</summary>
    public static ImmutableArray<ProsePage> TextPages(Content content, string language) =>
    [
        .. content.Pages.GroupBy(p => p.Slug, StringComparer.Ordinal)
            .Select(g => g.FirstOrDefault(p => p.Language == language) ?? g.FirstOrDefault(p => p.Language == content.Site.Languages[0]) ?? g.First())
            .OrderBy(p => p.Order).ThenBy(p => p.Slug, StringComparer.Ordinal),
    ];

    public static ImmutableArray<Brief> NewestFirst(ImmutableArray<Brief> briefs) =>
        [.. briefs.OrderByDescending(b => b.Dated).ThenBy(b => b.Slug, StringComparer.Ordinal)];

    /// <summary>The studies that a text cites, in order of first citation.</summary>
    public static ImmutableArray<Study> CitedStudies(PlanningDesk desk, ImmutableArray<Section> sections) =>
    [
        .. TextWalk.Clusters(sections).SelectMany(c => c.Cites).Select(c => c.RecordId).Distinct(StringComparer.Ordinal)
            .Where(desk.Catalogue.StudiesById.ContainsKey).Select(id => desk.Catalogue.StudiesById[id]),
    ];

    private static RecordPage RecordPage(PlanningDesk desk, Study study, ImmutableArray<KeyValuePair<string, SiteAddress>> path)
    {
        var record = study.Record;
        var sections = study.Summary?.Sections ?? [];
        var bibliography = study.Summary is null ? Bibliography.Empty : desk.Cite(sections);
        return new RecordPage(study, desk.Studies(study.RelatedIds), bibliography, SummaryPage(desk, study))
        {
            Address = desk.Addresses.Record(study.Id),
            Language = desk.Language,
            Title = record.Title,
            TitleLanguage = record.Language,
            Description = study.Summary is { } summary ? PlainText.Of(summary.Headline) : Facts(record),
            Alternates = desk.Alternates(a => a.Record(study.Id)),
            Breadcrumbs = path,
            Credits = PlanningDesk.Credits([study]),
            Source = record.Place,
            Changed = study.Summary?.SummarisedOn,
            Exports = desk.Catalogue.Exports.RecordFiles(study.Id),
            Forms = RecordFiles.Describing(desk.Site, desk.Catalogue.Exports),
        };
    }

    private static OwnPage? SummaryPage(PlanningDesk desk, Study study)
    {
        if (study.Summary is not { } summary) return null;
        var languages = desk.Site.Languages;
        var name = study.Record.Doi is { } doi ? $"doi:{doi}" : study.Id;
        var title = desk.Texts["record.summary-of"].Replace("{title}", summary.Title, StringComparison.Ordinal).Replace("{study}", name, StringComparison.Ordinal);
        return new OwnPage(
            [.. summary.SummarisedBy.Select(name => new PersonName { Literal = name })],
            title,
            desk.Site.Title.In(languages[0]).Value,
            desk.Site.Publisher,
            summary.SummarisedOn,
            desk.Site.BaseUrl + Addresses.For(desk.Site, languages[0]).Record(study.Id).Escaped)
        { Language = summary.Language, Verbatim = name };
    }

    private static string Facts(Record record) => string.Join(". ", new[]
    {
        string.Join(", ", record.Authors.Take(3).Select(a => a.Display)) + (record.Authors.Length > 3 ? " et al" : ""),
        record.ContainerTitle ?? record.ContainerTitleShort ?? "",
        record.Issued?.ToString() ?? "",
    }.Where(part => part.Length > 0));

    /// <summary>The page of a brief at its plain address.</summary>
    public static BriefPage BriefPage(PlanningDesk desk, Brief brief)
    {
        var cited = CitedStudies(desk, brief.Sections);
        var site = desk.Site.Title.In(desk.Site.Languages[0]).Value;
        var url = desk.Site.BaseUrl + VersionPlanner.AddressOf(Addresses.For(desk.Site, desk.Site.Languages[0]), brief).Escaped;
        var topics = desk.Catalogue.Content.Topics.Where(t => brief.Topics.Contains(t.Id)).ToImmutableArray();
        var version = desk.Texts.Fill("brief.version", "number", desk.Texts.Number(brief.Version));
        return new BriefPage(
            brief,
            cited,
            topics,
            desk.Cite(brief.Sections),
            new OwnPage(brief.Authors, $"{brief.Title} ({version})", site, desk.Site.Publisher, brief.Dated, url) { Language = brief.Language })
        {
            Versions = VersionPlanner.Versions(desk, brief),
            Permanent = VersionPlanner.AddressOf(desk.Addresses, brief),
            Address = desk.Addresses.Brief(brief.Slug),
            Language = desk.Language,
            Title = brief.Title,
            TitleLanguage = brief.Language,
            Description = brief.Description,
            Alternates = desk.Alternates(a => a.Brief(brief.Slug)),
            Breadcrumbs = desk.Path(new KeyValuePair<string, SiteAddress>(desk.Texts["nav.briefs"], desk.Addresses.Briefs)),
            Credits = PlanningDesk.Credits(cited),
            Source = brief.Place,
            Changed = brief.Dated,
        };
    }

    private static TextPage TextPage(PlanningDesk desk, ProsePage page) => new(page, desk.Cite(page.Sections))
    {
        Address = desk.Addresses.Page(page.Slug),
        Language = desk.Language,
        Title = page.Title,
        TitleLanguage = page.Language,
        Description = page.Description,
        Alternates = desk.Alternates(a => a.Page(page.Slug)),
        Breadcrumbs = desk.Path(),
        Credits = PlanningDesk.Credits(CitedStudies(desk, page.Sections)),
        Source = page.Place,
    };
}
