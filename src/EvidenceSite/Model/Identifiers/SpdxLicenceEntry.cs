namespace EvidenceSite.Model;

/// <summary>What we know of a licence on the SPDX list.</summary>
/// <param name="Id">As the list writes it.</param>
/// <param name="Url">Its steward's page.</param>
/// <param name="Name">As its steward writes it.</param>
/// <param name="ShortName">As a credit line writes it.</param>
internal sealed record SpdxLicenceEntry(string Id, string Url, string Name, string ShortName);
