namespace EvidenceSite.Render;

/// <summary>
/// Plans the permanent copies of a brief's versions and the page on what they changed. The newest version has its copy too,
/// so that a citation made today leads to the same words when it is no longer the newest. A draft has none: it may still change.
/// </summary>
internal static class VersionPlanner
{
    public static IEnumerable<Page> Plan(PlanningDesk desk) => desk.Catalogue.Content.Briefs.SelectMany(brief => Plan(desk, brief));

    /// <summary>All versions of a brief, newest first.</summary>
    public static ImmutableArray<BriefVersion> Versions(PlanningDesk desk, Brief brief) =>
        [.. AllOf(desk, brief).Select(version => VersionOf(desk, brief, version))];

    /// <summary>Where a version's text can be found for good; of a draft, where it is now.</summary>
    public static SiteAddress AddressOf(Addresses addresses, Brief version) =>
        version.Status == BriefStatus.Draft ? addresses.Brief(version.Slug) : addresses.BriefVersion(version.Slug, version.Version);

    private static IEnumerable<Page> Plan(PlanningDesk desk, Brief brief) =>
    [
        .. AllOf(desk, brief).Where(version => version.Status != BriefStatus.Draft).Select(version => Copy(desk, brief, version)),
        Changes(desk, brief),
    ];

    private static ImmutableArray<Brief> AllOf(PlanningDesk desk, Brief brief) => [brief, .. desk.Catalogue.EarlierVersions.GetValueOrDefault(brief.Slug, [])];

    // What a version changed may be worded better later, so the newest text speaks first.
    private static BriefVersion VersionOf(PlanningDesk desk, Brief newest, Brief version)
    {
        var change = newest.Changes.Concat(version.Changes).FirstOrDefault(c => c.Version == version.Version);
        return new(version.Version, version.Dated, change?.Summary, AddressOf(desk.Addresses, version));
    }

    private static BriefPage Copy(PlanningDesk desk, Brief newest, Brief version)
    {
        var isNewest = version.Version == newest.Version;
        var page = DocumentPlanner.BriefPage(desk, version);
        var plain = desk.Addresses.Brief(newest.Slug);
        return page with
        {
            Versions = Versions(desk, newest),
            Newest = isNewest ? null : newest,
            Address = desk.Addresses.BriefVersion(newest.Slug, version.Version),
            Canonical = isNewest ? plain : null,
            Alternates = desk.Alternates(a => a.BriefVersion(newest.Slug, version.Version)),
            Breadcrumbs = page.Breadcrumbs.Add(new(newest.Title, plain)),
            Indexed = isNewest && page.Indexed,
        };
    }

    private static BriefChangesPage Changes(PlanningDesk desk, Brief brief)
    {
        var all = AllOf(desk, brief).Select(version => (version, VersionOf(desk, brief, version))).ToImmutableArray();
        ImmutableArray<VersionStep> steps = [.. all.Zip(all.Skip(1), (to, from) => ClaimComparison.Between(from, to))];
        var cites = steps.SelectMany(s => s.Changed).SelectMany(c => c.Gained.Concat(c.Lost)).Concat(steps.SelectMany(s => s.Added.Concat(s.Removed)).SelectMany(c => c.Support.Cites));
        var studies = desk.Studies(cites.Select(c => c.RecordId).Distinct(StringComparer.Ordinal).Where(desk.Catalogue.StudiesById.ContainsKey));
        return new BriefChangesPage(brief, [.. all.Select(v => v.Item2)], steps, studies)
        {
            Address = desk.Addresses.BriefChanges(brief.Slug),
            Language = desk.Language,
            Title = desk.Texts.Fill("changes.title", "title", brief.Title),
            Description = desk.Texts["changes.description"],
            Alternates = desk.Alternates(a => a.BriefChanges(brief.Slug)),
            Breadcrumbs = desk.Path(
                new KeyValuePair<string, SiteAddress>(desk.Texts["nav.briefs"], desk.Addresses.Briefs),
                new KeyValuePair<string, SiteAddress>(brief.Title, desk.Addresses.Brief(brief.Slug))),
            Credits = PlanningDesk.Credits(studies),
            Source = brief.Place,
            Changed = brief.Dated,
            Indexed = steps.Length > 0,
        };
    }
}
