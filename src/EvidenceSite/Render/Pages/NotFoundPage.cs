namespace EvidenceSite.Render;

/// <summary>What GitHub Pages answers for an address that is not there; its links begin at the host's root.</summary>
public sealed record NotFoundPage : Page;
