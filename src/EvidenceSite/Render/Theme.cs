namespace EvidenceSite.Render;

/// <summary>How the site looks: what a theme project hands to the builder.</summary>
/// <param name="NewRenderer">Makes a template renderer for one worker; it is used by one thread at a time and then disposed.</param>
/// <param name="Assets">Files that every page needs, such as style sheets, by their path within the site.</param>
public sealed record Theme(Func<IPageRenderer> NewRenderer, ImmutableArray<OutputFile> Assets);
