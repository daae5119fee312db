namespace EvidenceSite.Render;

/// <summary>A former address that leads to the present one.</summary>
public sealed record RedirectPage(SiteAddress Target) : Page;
