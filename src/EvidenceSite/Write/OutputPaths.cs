namespace EvidenceSite.Write;

/// <summary>The paths of a site's files and of the folders they stand in; upper and lower case are the same.</summary>
internal sealed class OutputPaths
{
    private readonly HashSet<string> files;
    private readonly HashSet<string> folders = new(StringComparer.OrdinalIgnoreCase);

    public OutputPaths(IEnumerable<string> paths)
    {
        files = new HashSet<string>(paths, StringComparer.OrdinalIgnoreCase);
        foreach (var path in files)
        {
            // Once a folder is known, so are those that it stands in.
            foreach (var folder in FoldersOf(path))
            {
                if (!folders.Add(folder)) break;
            }
        }
    }

    /// <summary>Ordered so that a folder comes after the one it stands in.</summary>
    public IEnumerable<string> Folders => folders.Order(StringComparer.Ordinal);

    /// <summary>True when a file at this path cannot be on the disk together with the site's files.</summary>
    public bool Excludes(string path) => files.Contains(path) || folders.Contains(path) || FoldersOf(path).Any(files.Contains);

    /// <summary>The folders a file stands in, from the nearest outwards; the output folder itself is not named.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }
}
