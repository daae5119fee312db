using System.Text.RegularExpressions;

namespace EvidenceSite.Theme;

/// <summary>Which scripts a script imports before it can run, so that a page can ask for all of them at once.</summary>
internal static partial class ModuleGraph
{
    /// <summary>The names of all modules that a module stands on, and those they stand on, ordered by name; those imported while it runs are left out.</summary>
    /// <param name="files">The theme's files.</param>
    /// <param name="start">The name of the module, which is not among the result: <c>assets/search/page.js</c>.</param>
    public static ImmutableArray<string> Of(ImmutableArray<InputFile> files, string start)
    {
        var texts = files.Where(f => f.Name.EndsWith(".js", StringComparison.Ordinal)).ToDictionary(f => f.Name, f => f.Bytes, StringComparer.Ordinal);
        var found = new SortedSet<string>(StringComparer.Ordinal) { start };
        var waiting = new Queue<string>([start]);
        while (waiting.TryDequeue(out var module))
        {
            if (!texts.TryGetValue(module, out var bytes)) continue;
            foreach (Match import in StaticImport().Matches(System.Text.Encoding.UTF8.GetString(bytes.Span)))
            {
                var target = new Uri(new Uri("file:///" + module), import.Groups[1].Value).AbsolutePath[1..];
                if (found.Add(target)) waiting.Enqueue(target);
            }
        }
        found.Remove(start);
        return [.. found];
    }

    [GeneratedRegex("""^(?:import|export)\b[^"(;]*?(?:\bfrom\s*)?"(\.[^"]+)"(?!\))""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex StaticImport();
}
