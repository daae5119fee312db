namespace EvidenceSite.Import;

/// <summary>Finds and reads the files to import.</summary>
internal static class ImportFiles
{
    // In bytes. A saved page has about ten thousand.
    private const long Largest = 5_000_000;

    // In bytes, of a file that is read entry by entry.
    private const long LargestOfEntries = 1_000_000_000;

    private const string Hint = "Name the files themselves, one or more";

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

    /// <summary>A file to read entry by entry; null, with a diagnostic, when it is not there or too large.</summary>
    /// <param name="path">For diagnostics.</param>
    public static ImportSource? Source(string file, string path, DiagnosticBag bag)
    {
        if (IsThere(file, LargestOfEntries, bag)) return new ImportSource(path, () => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read));
        return null;
    }

    /// <summary>Says that a file failed while it was read.</summary>
    public static void Unreadable(string path, Exception fault, DiagnosticBag bag) =>
        bag.Add(Codes.ImportUnreadable, Place.WholeFile(path), $"The file could not be read: {fault.Message.TrimEnd('.')}", Hint);

    /// <summary>A file's bytes; null, with a diagnostic, when it is not there, too large or unreadable.</summary>
    public static byte[]? Read(string path, DiagnosticBag bag)
    {
        try
        {
            return IsThere(path, Largest, bag) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Unreadable(path, fault, bag);
            return null;
        }
    }

    private static bool IsThere(string path, long largest, DiagnosticBag bag)
    {
        var message = "";
        try
        {
            var file = new FileInfo(path);
            if (file.Exists && file.Length <= largest) return true;
            message = file.Exists ? $"The file has \"{file.Length}\" bytes; at most {largest} are read"
                : Directory.Exists(path) ? "A folder is not a file to import" : "There is no such file";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            message = $"The file could not be read: {fault.Message.TrimEnd('.')}";
        }
        bag.Add(Codes.ImportUnreadable, Place.WholeFile(path), message, Hint);
        return false;
    }
}
