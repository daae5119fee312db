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

        return FileOf(page, path) is { } file ? new SitePath(file, fragment) : null;
    }

    // Nearly all links are a row of ../ and an address from there on; those need no list of parts, and there are a million of them.
    private static string? FileOf(string page, string path)
    {
        var folder = page.LastIndexOf('/') + 1;
        var start = 0;
        while (path.AsSpan(start).StartsWith("../", StringComparison.Ordinal))
        {
            if (folder == 0) return null;
            folder = page.LastIndexOf('/', Math.Max(0, folder - 2)) + 1;
            start += 3;
        }
        var rest = path.AsSpan(start);
        if (rest.Contains("./", StringComparison.Ordinal) || rest is "." or "..") return WithDots(page, path);
        var name = Uri.UnescapeDataString(rest);
        return string.Concat(page.AsSpan(0, folder), name, name.Length == 0 || name[^1] == '/' ? "index.html" : "");
    }

    private static string? WithDots(string page, string path)
    {
        var parts = new List<string>(page.Split('/')[..^1]);
        var steps = path.Split('/');
        for (var i = 0; i < steps.Length; i++)
        {
            if (steps[i] == "..")
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (steps[i] != "." && (steps[i].Length > 0 || i < steps.Length - 1))
            {
                parts.Add(Uri.UnescapeDataString(steps[i]));
            }
        }
        var endsInFolder = steps[^1] is "" or "." or "..";
        return string.Join('/', endsInFolder ? parts.Append("index.html") : parts);
    }
}
