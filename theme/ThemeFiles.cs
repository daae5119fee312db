using System.Collections.Frozen;
using System.Text;

namespace EvidenceSite.Theme;

/// <summary>Files of a theme folder that stand in for the built-in ones, so that a change of a style sheet shows without compiling.</summary>
/// <param name="Files">By path within the theme folder: <c>assets/site.css</c>, <c>text/en.yaml</c>. Other folders are not looked at.</param>
public sealed record ThemeFiles(FrozenDictionary<string, ReadOnlyMemory<byte>> Files)
{
    /// <summary>What is compiled into this theme.</summary>
    public static ThemeFiles BuiltIn { get; } = new(ReadEmbedded());

    /// <summary>These files, with those of <paramref name="others"/> put over them or added.</summary>
    internal ThemeFiles Under(ThemeFiles? others)
    {
        if (others is null) return this;
        var all = new Dictionary<string, ReadOnlyMemory<byte>>(Files, StringComparer.Ordinal);
        foreach (var (path, bytes) in others.Files) all[path] = bytes;
        return new(all.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The files of one folder, ordered by path.</summary>
    internal IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> In(string folder) =>
        Files.Where(f => f.Key.StartsWith(folder, StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal);

    /// <summary>The text of a file, without a byte order mark and with LF.</summary>
    internal static string TextOf(ReadOnlyMemory<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");

    private static FrozenDictionary<string, ReadOnlyMemory<byte>> ReadEmbedded()
    {
        var assembly = typeof(ThemeFiles).Assembly;
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames())
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files[name.Replace('\\', '/')] = bytes;
        }
        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
