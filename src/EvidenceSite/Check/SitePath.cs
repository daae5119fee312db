namespace EvidenceSite.Check;

/// <summary>Where a relative link leads: a file of the site, and a place in it.</summary>
/// <param name="File">The file that a server would answer with.</param>
/// <param name="Fragment">Unescaped; empty for the page as a whole.</param>
internal readonly record struct SitePath(string File, string Fragment)
{
    /// <summary>Resolves a link as RFC 3986, section 5.2, does; null when it climbs above the site's root.</summary>
    /// <param name="page">The address of the page it stands on, from the root.</param>
    public static SitePath? Resolve(string page, string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(link[(hash + 1)..]);
        var path = hash < 0 ? link : link[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0) path = path[..query];

        var parts = new List<string>(page.Split('/')[..^1]);
        var steps = path.Split('/');
        for (var i = 0; i < steps.Length - 1; i++)
        {
            if (steps[i] == "..")
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (steps[i] != ".")
            {
                parts.Add(Uri.UnescapeDataString(steps[i]));
            }
        }
        var name = steps[^1] is "." ? "" : steps[^1];
        parts.Add(name.Length == 0 ? "index.html" : Uri.UnescapeDataString(name));
        return new SitePath(string.Join('/', parts), fragment);
    }
}
