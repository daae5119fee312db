namespace EvidenceSite.Tests.Support;

/// <summary>A folder of its own for one test, gone when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Root = Directory.CreateTempSubdirectory("evidence-site-test-").FullName;

    public string Root { get; }

    /// <summary>The full path of something in the folder.</summary>
    public string this[string path] => Path.Join(Root, path);

    /// <summary>Puts a file there, with its folders.</summary>
    public string Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this[path];
    }

    public string Text(string path) => File.ReadAllText(this[path]);

    /// <summary>The paths of all files below a folder, with forward slashes, without the program's own notes; ordered.</summary>
    public string[] Files(string folder = "") =>
    [
        .. Directory.EnumerateFiles(this[folder], "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(this[folder], f).Replace('\\', '/'))
            .Where(f => !f.StartsWith(".evidence-site/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
