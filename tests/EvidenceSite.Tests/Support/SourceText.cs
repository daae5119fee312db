namespace EvidenceSite.Tests.Support;

/// <summary>A text file of the repository.</summary>
/// <param name="Path">Below the root, with forward slashes.</param>
public sealed record SourceText(string Path, string Text)
{
    public string FileName => System.IO.Path.GetFileName(Path);

    public IEnumerable<string> Lines => Text.Split('\n');

    /// <summary>All files of a folder of the repository whose names end in one of <paramref name="endings"/>; none that a build made.</summary>
    public static ImmutableArray<SourceText> In(string folder, params string[] endings) =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceText(path, File.ReadAllText(Repository.PathOf(path)))),
    ];
}
