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

    /// <summary>
    /// Briefs by the day they last changed, studies by the day of their summary or else of their publication. A correction or
    /// retraction brings a study up again on its day: who read of it must read of that too.
    /// </summary>
    public static Feed Of(Catalogue catalogue, InterfaceTexts texts)
    {
        var site = catalogue.Content.Site;
        var addresses = Addresses.For(site, texts.Language);
        var entries = new FeedEntries(catalogue, texts, addresses);
        var newest = catalogue.Content.Briefs.Select(entries.Of)
            .Concat(catalogue.Studies.Select(s => (Study: s, Date: DateOf(s))).Where(s => s.Date is not null)
                .OrderByDescending(s => s.Date).ThenBy(s => s.Study.Id, StringComparer.Ordinal).Take(MaxEntries).Select(s => entries.Of(s.Study, s.Date!.Value)))
            .OrderByDescending(e => e.Date).ThenBy(e => e.Url, StringComparer.Ordinal).Take(MaxEntries);
        return new(site, texts.Language, site.BaseUrl + addresses.Home.Escaped, addresses, [.. newest]);
    }

    private static PartialDate? DateOf(Study study)
    {
        var told = study.Summary?.SummarisedOn ?? study.Record.Issued;
        return study.Record.Status is { Kind: not StatusKind.Current, On: { } noticed } && (told is not { } date || noticed.CompareTo(date) > 0) ? noticed : told;
    }
}
