namespace EvidenceSite.Render;

/// <summary>Plans what stands at former addresses: a page that leads to the present one.</summary>
internal static class RedirectPlanner
{
    public static IEnumerable<RedirectPage> Plan(Catalogue catalogue)
    {
        var site = catalogue.Content.Site;
        var slugs = catalogue.Content.Briefs.SelectMany(b => b.Aliases.Prepend(b.Slug)).ToLookup(slug => slug, StringComparer.OrdinalIgnoreCase);
        foreach (var language in site.Languages)
        {
            var addresses = Addresses.For(site, language);
            foreach (var record in catalogue.Content.Records)
            {
                foreach (var alias in record.Aliases)
                    yield return Redirect(language, addresses.Record(alias), addresses.Record(record.Id), record.Title, record.Place);
            }
            foreach (var brief in catalogue.Content.Briefs)
            {
                foreach (var alias in brief.Aliases)
                    yield return Redirect(language, addresses.Brief(alias), addresses.Brief(brief.Slug), brief.Title, brief.Place);
                // A name that two briefs want is one fault, and the plain address tells of it.
                var former = brief.Aliases.Where(alias => slugs[alias].Count() == 1);
                var versions = catalogue.EarlierVersions.GetValueOrDefault(brief.Slug, []).Add(brief);
                foreach (var (from, to) in former.SelectMany(alias => OfVersions(addresses, alias, brief, versions)))
                    yield return Redirect(language, from, to, brief.Title, brief.Place);
            }
        }
    }

    // A citation of a version names the brief as it was called then, so each version is found under a former name too.
    private static IEnumerable<(SiteAddress From, SiteAddress To)> OfVersions(Addresses addresses, string alias, Brief brief, ImmutableArray<Brief> versions) =>
    [
        (addresses.BriefChanges(alias), addresses.BriefChanges(brief.Slug)),
        .. versions.Where(v => v.Status != BriefStatus.Draft).Select(v => (addresses.BriefVersion(alias, v.Version), addresses.BriefVersion(brief.Slug, v.Version))),
    ];

    private static RedirectPage Redirect(string language, SiteAddress from, SiteAddress to, string title, Place source) => new(to)
    {
        Address = from,
        Language = language,
        Title = title,
        Indexed = false,
        Source = source,
    };
}
