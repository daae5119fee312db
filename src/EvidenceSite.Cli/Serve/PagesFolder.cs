namespace EvidenceSite.Cli.Serve;

/// <summary>Finds files for addresses by the rules of GitHub Pages, and never one outside its folder.</summary>
internal sealed class PagesFolder(string root)
{
    private const string Hidden = ".evidence-site";

    /// <param name="path">From the site's root, decoded, without a slash in front: <c>records/PMC1/</c>.</param>
    public PagesAnswer Find(string path)
    {
        var isFolder = path.Length == 0 || path[^1] == '/';
        var parts = path.Split('/', StringSplitOptions.None)[..^(isFolder ? 1 : 0)];
        if (!parts.All(IsName) || parts.FirstOrDefault()?.Equals(Hidden, StringComparison.OrdinalIgnoreCase) == true) return NotFound();
        if (isFolder) return FileAt([.. parts, "index.html"]) is { } index ? new PagesAnswer(200, index) : NotFound();
        if (FileAt(parts) is { } file) return new PagesAnswer(200, file);
        // GitHub Pages also knows a page without its extension, and prefers it to a folder of that name.
        if (FileAt([.. parts[..^1], parts[^1] + ".html"]) is { } page) return new PagesAnswer(200, page);
        return FileAt([.. parts, "index.html"]) is null
            ? NotFound()
            : new PagesAnswer(301, null, string.Join('/', parts.Select(Uri.EscapeDataString)) + "/");
    }

    private PagesAnswer NotFound() => new(404, FileAt(["404.html"]));

    // What a decoded address may still hide: steps upwards, the other slash, drive letters and streams of Windows, NUL.
    private static bool IsName(string part) =>
        part.Length > 0 && part is not ("." or "..") && !part.Any(c => char.IsControl(c) || c is '\\' or ':' or '/');

    // Null also when a link stands anywhere on the way: it may lead out of the folder, and GitHub Pages refuses it.
    private string? FileAt(string[] parts)
    {
        var path = root;
        foreach (var part in parts)
        {
            path = Path.Join(path, part);
            var attributes = new FileInfo(path).Attributes;
            if (attributes == (FileAttributes)(-1) || attributes.HasFlag(FileAttributes.ReparsePoint)) return null;
        }
        return File.Exists(path) ? path : null;
    }
}
