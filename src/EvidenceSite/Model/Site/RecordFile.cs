namespace EvidenceSite.Model;

/// <summary>A form in which each record is published as a file of its own.</summary>
/// <param name="MediaType">As a server would say it, or as FAIR Signposting names the form.</param>
/// <param name="Profile">The address of the dialect that the file speaks (RFC 6906); null for none.</param>
/// <param name="AddressOf">Where a record's file stands, by the record's id.</param>
public sealed record RecordFile(string MediaType, string? Profile, Func<string, SiteAddress> AddressOf);
