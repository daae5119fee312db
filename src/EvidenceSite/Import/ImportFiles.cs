namespace EvidenceSite.Import;

/// <summary>Finds and reads the files to import.</summary>
internal static class ImportFiles
{
    // In bytes. A saved page has about ten thousand.
    private const long Largest = 5_000_000;

    private const string Hint = "Name the saved pages themselves, one or more";

    /// <summary>The file itself, or the files that a name with <c>*</c> or <c>?</c> in its last part means, in ordinal order.</summary>
    public static ImmutableArray<string> Expand(string name)
    {
        var pattern = Path.GetFileName(name);
        var folder = Path.GetDirectoryName(name) ?? "";
        if (!pattern.AsSpan().ContainsAny('*', '?') || File.Exists(name)) return [name];
        try
        {
            var names = Directory.GetFiles(folder.Length == 0 ? "." : folder, pattern).Select(Path.GetFileName);
            var found = names.Select(f => Path.Combine(folder, f!));
            return [.. found.Order(StringComparer.Ordinal).DefaultIfEmpty(name)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Reading the name as it stands says what is wrong with it.
            return [name];
        }
    }

    /// <summary>A file's bytes; null, with a diagnostic, when it is not there, too large or unreadable.</summary>
    public static byte[]? Read(string path, DiagnosticBag bag)
    {
        var message = "";
        try
        {
            var file = new FileInfo(path);
            if (file.Exists && file.Length <= Largest) return File.ReadAllBytes(path);
            message = file.Exists ? $"The file has \"{file.Length}\" bytes; at most {Largest} are read"
                : Directory.Exists(path) ? "A folder is not a file to import" : "There is no such file";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            message = $"The file could not be read: {fault.Message.TrimEnd('.')}";
        }
        bag.Add(Codes.ImportUnreadable, Place.WholeFile(path), message, Hint);
        return null;
    }
}
