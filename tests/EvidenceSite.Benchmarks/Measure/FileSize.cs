namespace EvidenceSite.Benchmarks.Measure;

/// <summary>A file by its path below some folder, with its length in bytes.</summary>
internal readonly record struct FileSize(string Path, long Bytes)
{
    /// <summary>All files below the folders, in ordinal order.</summary>
    public static ImmutableArray<FileSize> Below(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => new FileSize(System.IO.Path.GetRelativePath(folder, file.FullName), file.Length))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
}
