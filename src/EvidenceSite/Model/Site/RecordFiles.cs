namespace EvidenceSite.Model;

/// <summary>What describes a record to other programs. Pages and link sets name these files and no others, so a new form is added here.</summary>
public static class RecordFiles
{
    /// <summary>The whole catalogue, which describes every record.</summary>
    public static SiteAddress Catalogue { get; } = new("data/records.csl.json");

    /// <summary>The media type of <see cref="Catalogue"/>.</summary>
    public const string CatalogueType = "application/vnd.citationstyles.csl+json";

    /// <summary>The forms that the site makes for each record.</summary>
    public static ImmutableArray<RecordFile> Of(SiteSettings site) =>
        site.HasRecordJson ? [new RecordFile("application/json", site.BaseUrl + ApiAddresses.Schema.Escaped, ApiAddresses.Record)] : [];

    /// <summary>The link set of a record (RFC 9264).</summary>
    public static SiteAddress LinkSet(string id) => new($"records/{id}/linkset.json");
}
