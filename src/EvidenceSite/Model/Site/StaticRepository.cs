namespace EvidenceSite.Model;

/// <summary>The whole catalogue as an OAI-PMH static repository (guidelines of 2004-04-23), where the guidelines allow one.</summary>
public static class StaticRepository
{
    // "Relatively small and static": fewer than 5,000 records, in one file.
    private const int TooMany = 5_000;

    public static SiteAddress Address { get; } = new("data/oai-pmh.xml");

    /// <summary>It names somebody to write to and holds at least one record, since the schema asks for both.</summary>
    public static bool IsMade(SiteSettings site, int records) => site.PublisherEmail is not null && records is > 0 and < TooMany;
}
