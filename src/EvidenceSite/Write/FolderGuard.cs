namespace EvidenceSite.Write;

/// <summary>Sees to it that writing and deleting in the output folder can never reach what people wrote.</summary>
public static class FolderGuard
{
    /// <summary>Refuses an output folder that is, holds, or stands in the input, configuration or theme folder.</summary>
    public static ImmutableArray<Diagnostic> Check(BuildOptions options)
    {
        try
        {
            var output = RealPath.Of(options.OutputFolder);
            string?[] sources = [options.InputFolder, options.ConfigFolder, options.ThemeFolder];
            return [.. sources.OfType<string>().Where(s => Overlap(output, RealPath.Of(s))).Select(s => Refuse(options.OutputFolder, s))];
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            return [DiskFault.Report(options.OutputFolder, e)];
        }
    }

    private static Diagnostic Refuse(string output, string source) => new(
        Codes.FoldersOverlap, Place.WholeFile(output), $"The output folder \"{output}\" overlaps the folder \"{source}\"", "Name an output folder of its own");

    private static bool Overlap(string a, string b) => Holds(a, b) || Holds(b, a);

    // Ignoring case: on Windows and macOS a folder has many spellings, and elsewhere two names that differ by case only ask for trouble.
    private static bool Holds(string outer, string inner) =>
        WithSlash(inner).StartsWith(WithSlash(outer), StringComparison.OrdinalIgnoreCase);

    private static string WithSlash(string path) => Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;
}
