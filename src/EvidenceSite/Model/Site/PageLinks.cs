namespace EvidenceSite.Model;

/// <summary>Makes the links of one page: relative, so that the site works under any base path.</summary>
public sealed class PageLinks
{
    private readonly string toRoot;
    private readonly SiteAddress? own;

    // The page's first folder, which many of its links stay in: its language, or its kind.
    private readonly string folder = "";
    private readonly string toFolder = "";

    /// <param name="from">The page that holds the links.</param>
    public PageLinks(SiteAddress from)
    {
        own = from;
        var depth = from.Path.Count(c => c == '/');
        toRoot = depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth));
        if (depth == 0) return;
        folder = from.Escaped[..(from.Escaped.IndexOf('/', StringComparison.Ordinal) + 1)];
        toFolder = depth == 1 ? "./" : toRoot[3..];
    }

    private PageLinks(string toRoot) => this.toRoot = toRoot;

    /// <summary>Links for a page that answers at any address, as <c>404.html</c> does: from the host's root, with the base path.</summary>
    /// <param name="basePath">Begins and ends with a slash.</param>
    public static PageLinks FromHostRoot(string basePath) => new(basePath);

    /// <summary>The link to a page or file of the site.</summary>
    public string To(SiteAddress target)
    {
        var path = target.Escaped;
        return folder.Length > 0 && path.StartsWith(folder, StringComparison.Ordinal) ? string.Concat(toFolder, path.AsSpan(folder.Length)) : toRoot + path;
    }

    /// <summary>The link to a place on a page, which may be this one.</summary>
    public string To(SiteAddress target, string fragment)
    {
        var place = "#" + Uri.EscapeDataString(fragment);
        return target == own ? place : To(target) + place;
    }
}
