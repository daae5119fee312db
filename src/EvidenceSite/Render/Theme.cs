namespace EvidenceSite.Render;

/// <summary>How the site looks: what a theme project hands to the builder.</summary>
/// <param name="Files">Its texts and assets, by the names that files of a theme folder have: <c>text/en.yaml</c>, <c>assets/site.css</c>.</param>
/// <param name="Version">Changes whenever its templates do.</param>
/// <param name="NewRenderer">Makes a page renderer for one worker; it is used by one thread at a time and then disposed.</param>
/// <param name="Assets">Turns the theme's files, some of them perhaps replaced, into files of the site.</param>
public sealed record Theme(
    ImmutableArray<InputFile> Files,
    string Version,
    Func<IPageRenderer> NewRenderer,
    Func<ImmutableArray<InputFile>, SiteSettings, ImmutableArray<OutputFile>> Assets);
