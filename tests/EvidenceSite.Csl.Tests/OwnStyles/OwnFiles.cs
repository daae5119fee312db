namespace EvidenceSite.Csl.Tests.OwnStyles;

/// <summary>The files that these tests carry with them.</summary>
internal static class OwnFiles
{
    /// <summary>A style by its file's name, or a file of this folder.</summary>
    public static string Text(string name)
    {
        var assembly = typeof(OwnFiles).Assembly;
        using var stream = assembly.GetManifestResourceStream(name) ?? assembly.GetManifestResourceStream($"{typeof(OwnFiles).Namespace}.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The names of all styles of the product.</summary>
    public static IEnumerable<string> StyleNames() => typeof(OwnFiles).Assembly.GetManifestResourceNames()
        .Where(n => n.EndsWith(".csl", StringComparison.Ordinal))
        .Select(n => Path.GetFileNameWithoutExtension(n))
        .Order(StringComparer.Ordinal);

    /// <summary>Lines that are neither empty nor comments.</summary>
    public static IEnumerable<string> Lines(string name) => Text(name).Split('\n').Where(l => l.Length > 0 && l[0] != '#');
}
