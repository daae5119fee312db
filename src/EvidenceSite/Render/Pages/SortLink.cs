namespace EvidenceSite.Render;

/// <summary>One order of the catalogue.</summary>
/// <param name="TextKey">Its name's key in the texts.</param>
/// <param name="IsCurrent">True for the order of the page it stands on.</param>
public sealed record SortLink(string TextKey, SiteAddress Address, bool IsCurrent);
