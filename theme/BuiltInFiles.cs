namespace EvidenceSite.Theme;

/// <summary>The files that are compiled into this theme: assets and texts.</summary>
internal static class BuiltInFiles
{
    /// <summary>All of them, by the names they have in the theme's folder, ordered by name.</summary>
    public static ImmutableArray<InputFile> Read()
    {
        var assembly = typeof(BuiltInFiles).Assembly;
        return [.. assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(name => Read(assembly, name))];
    }

    private static InputFile Read(System.Reflection.Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        // MSBuild puts the separators of the machine it ran on into the names.
        var name = resource.Replace('\\', '/');
        return new InputFile(InputRoot.Theme, name, "theme/" + name, bytes);
    }
}
