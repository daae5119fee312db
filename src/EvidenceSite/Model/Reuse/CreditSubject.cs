namespace EvidenceSite.Model;

/// <summary>What a credit in a page's markup speaks of: without a subject of its own, a licence would be said of the page (ccREL, section 5).</summary>
public static class CreditSubject
{
    /// <summary>The work's address elsewhere; for a work that has none, a place on its record's page, the same in every language.</summary>
    public static string Of(Record record, SiteSettings site) =>
        record.SourceUrl ?? $"{site.BaseUrl}{Addresses.For(site, site.Languages[0]).Record(record.Id).Escaped}#work";
}
