namespace EvidenceSite.Write;

/// <summary>Finds output files that cannot stand beside one another on every system.</summary>
internal static class OutputCollisions
{
    /// <param name="files">Ordered by path.</param>
    public static ImmutableArray<Diagnostic> Find(OutputFolder folder, ImmutableArray<OutputFile> files)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        // Windows and macOS do not tell upper from lower case: a site that needs to would lose files there.
        var byPath = new Dictionary<string, string>(files.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(f => f.Path.ToString()))
        {
            if (path.Length == 0 || Reserved(path)) found.Add(Refuse(folder, Codes.ReservedPath, path, "stands where the program keeps its own notes"));
            else if (!byPath.TryAdd(path, path)) found.Add(Refuse(folder, Codes.PathCollision, path, $"has the same path as \"{byPath[path]}\", but for case"));
        }
        var folders = byPath.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in byPath.Values)
        {
            for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            {
                if (!folders.TryGetValue(path.AsSpan(0, slash), out var file)) continue;
                found.Add(Refuse(folder, Codes.PathCollision, path, $"needs a folder where the file \"{file}\" stands"));
            }
        }
        return [.. found.OrderBy(d => d.Place)];
    }

    private static bool Reserved(string path) =>
        path.StartsWith(OutputFolder.StateName, StringComparison.OrdinalIgnoreCase)
        && (path.Length == OutputFolder.StateName.Length || path[OutputFolder.StateName.Length] == '/');

    private static Diagnostic Refuse(OutputFolder folder, DiagnosticCode code, string path, string why) =>
        new(code, folder.Place(path), $"The output file \"{path}\" {why}", "Give one of the two another name");
}
