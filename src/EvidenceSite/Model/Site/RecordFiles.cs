namespace EvidenceSite.Model;

/// <summary>What describes a record to other programs. Pages and link sets name these files and no others.</summary>
public static class RecordFiles
{
    /// <summary>The forms that the site makes for each record.</summary>
    public static ImmutableArray<RecordFile> Of(SiteSettings site, ExportPlan exports) =>
    [
        .. site.HasRecordJson ? [new RecordFile("application/json", site.BaseUrl + ApiAddresses.Schema.Escaped, ApiAddresses.Record)] : ImmutableArray<RecordFile>.Empty,
        .. exports.Record.Select(format => new RecordFile(format.MediaType, null, format.RecordFile)),
    ];

    /// <summary>The same and a file of the whole catalogue, which describes every record; without one, if the site offers none.</summary>
    public static ImmutableArray<RecordFile> Describing(SiteSettings site, ExportPlan exports)
    {
        var whole = exports.Catalogue.Contains(ExportFormat.CslJson) ? ExportFormat.CslJson : exports.Catalogue.FirstOrDefault();
        var own = Of(site, exports);
        return whole is null ? own : own.Add(new RecordFile(whole.MediaType, null, _ => whole.CatalogueFile));
    }

    /// <summary>The link set of a record (RFC 9264).</summary>
    public static SiteAddress LinkSet(string id) => new($"records/{id}/linkset.json");
}
