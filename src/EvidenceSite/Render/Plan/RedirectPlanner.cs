namespace EvidenceSite.Render;

/// <summary>Plans what stands at former addresses: a page that leads to the present one.</summary>
internal static class RedirectPlanner
{
    public static IEnumerable<RedirectPage> Plan(Catalogue catalogue)
    {
        var site = catalogue.Content.Site;
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
            }
        }
    }

    private static RedirectPage Redirect(string language, SiteAddress from, SiteAddress to, string title, Place source) => new(to)
    {
        Address = from,
        Language = language,
        Title = title,
        Indexed = false,
        Source = source,
    };
}
