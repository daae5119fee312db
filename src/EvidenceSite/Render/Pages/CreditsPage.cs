namespace EvidenceSite.Render;

/// <summary>Every source of the site with its full credit, as <see cref="Page.Credits"/>.</summary>
public sealed record CreditsPage(Pager Pager) : Page;
