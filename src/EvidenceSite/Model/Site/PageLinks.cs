namespace EvidenceSite.Model;

/// <summary>Makes the links of one page: relative, so that the site works under any base path.</summary>
public sealed class PageLinks
{
    private readonly string toRoot;

    /// <param name="from">The page that holds the links.</param>
    public PageLinks(SiteAddress from)
    {
        var depth = from.Path.Count(c => c == '/');
        toRoot = depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth));
    }

    private PageLinks(string toRoot) => this.toRoot = toRoot;

    /// <summary>Links for a page that answers at any address, as <c>404.html</c> does: from the host's root, with the base path.</summary>
    /// <param name="basePath">Begins and ends with a slash.</param>
    public static PageLinks FromHostRoot(string basePath) => new(basePath);

    /// <summary>The link to a page or file of the site.</summary>
    public string To(SiteAddress target) => toRoot + target.Escaped;

    /// <summary>The link to a place on another page.</summary>
    public string To(SiteAddress target, string fragment) => $"{To(target)}#{Uri.EscapeDataString(fragment)}";
}
