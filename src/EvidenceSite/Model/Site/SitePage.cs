namespace EvidenceSite.Model;

/// <summary>A finished page: what Render hands to Export and Check.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Indexed">False for pages that search engines should leave out.</param>
/// <param name="Changed">The day its content last changed; null when unknown.</param>
/// <param name="CreditedSources">The addresses of the works that it must credit.</param>
public sealed record SitePage(SiteAddress Address, bool Indexed, PartialDate? Changed, ImmutableArray<string> CreditedSources, OutputFile File);
