namespace EvidenceSite.Export;

/// <summary>What is new on the site, before it takes the form of a feed.</summary>
/// <param name="Home">The absolute address of the home page in the feed's language.</param>
/// <param name="Addresses">Addresses of that language.</param>
/// <param name="Entries">Newest first, at most fifty.</param>
internal sealed record Feed(SiteSettings Site, string Language, string Home, Addresses Addresses, ImmutableArray<FeedEntry> Entries)
{
    private const int MaxEntries = 50;

    public string Title => Site.Title.In(Language).Value;

    /// <summary>The day of the newest entry; the build's day for an empty feed.</summary>
    public PartialDate Updated => Entries.Length > 0 ? Entries[0].Date : Site.BuildDate;

    public string Absolute(SiteAddress address) => Site.BaseUrl + address.Escaped;

    /// <summary>Briefs by the day they last changed, studies by the day of their summary or else of their publication.</summary>
    public static Feed Of(Catalogue catalogue, string language)
    {
        var site = catalogue.Content.Site;
        var addresses = Addresses.For(site, language);
        var entries = catalogue.Content.Briefs.Select(b => Entry(b, site, addresses))
            .Concat(catalogue.Studies.Select(s => (Study: s, Date: s.Summary?.SummarisedOn ?? s.Record.Issued)).Where(s => s.Date is not null)
                .OrderByDescending(s => s.Date).ThenBy(s => s.Study.Id, StringComparer.Ordinal).Take(MaxEntries).Select(s => Entry(s.Study, s.Date!.Value, site, addresses)))
            .OrderByDescending(e => e.Date).ThenBy(e => e.Url, StringComparer.Ordinal).Take(MaxEntries);
        return new(site, language, site.BaseUrl + addresses.Home.Escaped, addresses, [.. entries]);
    }

    private static FeedEntry Entry(Brief brief, SiteSettings site, Addresses addresses) => new(
        site.BaseUrl + addresses.Brief(brief.Slug).Escaped, brief.Title, brief.Language, brief.Modified ?? brief.Published, brief.Description,
        [.. brief.Authors.Select(a => a.Display)], Rights(brief.Licence ?? site.Licence, null));

    private static FeedEntry Entry(Study study, PartialDate date, SiteSettings site, Addresses addresses)
    {
        var text = study.Summary is { } summary ? PlainText.Of(summary.Headline) : "";
        var grant = study.Record.ArticleLicence;
        return new(
            site.BaseUrl + addresses.Record(study.Id).Escaped, study.Record.Title, study.Record.Language, date, text,
            [.. study.Record.Authors.Select(a => a.Display)], Rights(grant?.Spdx, grant?.Copyright));
    }

    private static string? Rights(SpdxLicence? licence, string? copyright)
    {
        var parts = new[] { copyright, licence?.Name, licence?.Url }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : string.Join(". ", parts);
    }
}
