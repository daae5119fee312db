namespace EvidenceSite.Model;

/// <summary>What the command line or the environment says in place of <c>site.yaml</c>.</summary>
/// <param name="BaseUrl">Takes the place of <see cref="SiteSettings.BaseUrl"/>; null for the configured one.</param>
/// <param name="BuildDate">Takes the place of <see cref="SiteSettings.BuildDate"/>; null for the configured one.</param>
public sealed record SiteOverrides(string? BaseUrl, PartialDate? BuildDate);
