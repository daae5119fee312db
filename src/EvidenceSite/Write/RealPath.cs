namespace EvidenceSite.Write;

/// <summary>Follows the symbolic links in a path, so that two ways to one folder can be told to be the same.</summary>
internal static class RealPath
{
    /// <summary>The full path with every link in it resolved; parts that do not exist stay as they are.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var resolved = Path.GetPathRoot(full) ?? "";
        foreach (var part in full[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Join(resolved, part);
            // A link's target may itself lead through links; links that lead in a circle end in an IOException.
            var isLink = new FileInfo(next).LinkTarget is not null;
            resolved = isLink && Directory.ResolveLinkTarget(next, returnFinalTarget: true) is { } target ? Of(target.FullName) : next;
        }
        return resolved;
    }
}
