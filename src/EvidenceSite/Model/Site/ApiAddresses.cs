namespace EvidenceSite.Model;

/// <summary>The addresses of the files that programs read: one set for all languages.</summary>
public static class ApiAddresses
{
    public static SiteAddress Index { get; } = new("api/v1/index.json");

    public static SiteAddress Schema { get; } = new("api/v1/schema.json");

    public static SiteAddress Description { get; } = new("api/v1/openapi.json");

    public static SiteAddress Briefs { get; } = new("api/v1/briefs.json");

    /// <summary>A page of the list of records, from 1. It stands in a folder, so that a record may be called by a number.</summary>
    public static SiteAddress Page(int number) => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"api/v1/records/page/{number}.json"));

    public static SiteAddress Record(string id) => new($"api/v1/records/{id}.json");
}
