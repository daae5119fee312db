namespace EvidenceSite.Read;

/// <summary>Takes the input from disk: the only part of reading that touches it.</summary>
public static class InputFolderReader
{
    /// <summary>No file of text may be larger: 5 MB.</summary>
    public const int TextLimit = 5 * 1024 * 1024;

    /// <summary>No file to publish as it is may be larger: GitHub refuses files over 100 MB.</summary>
    public const int StaticLimit = 100 * 1024 * 1024;

    /// <summary>Reads every file on all cores, ordered by root and name. Links and files that cannot be read are left out and reported.</summary>
    public static Outcome<ImmutableArray<InputFile>> Read(InputFolders folders)
    {
        var bag = new DiagnosticBag();
        var found = new List<FoundFile>();
        Find(InputRoot.Input, folders.Input, found, bag);
        Find(InputRoot.Configuration, folders.Configuration, found, bag);
        if (folders.Theme is { } theme) FindThemeFiles(theme, found, bag);
        found.Sort((a, b) => a.Root != b.Root ? a.Root.CompareTo(b.Root) : string.CompareOrdinal(a.Name, b.Name));

        var files = new InputFile?[found.Count];
        var faults = new Diagnostic?[found.Count];
        Parallel.For(0, found.Count, i => (files[i], faults[i]) = ReadFile(found[i]));
        bag.AddRange(faults.OfType<Diagnostic>());
        return new([.. files.OfType<InputFile>()], bag.ToImmutable());
    }

    // A theme's project folder holds its templates too; only these two are read while building.
    private static void FindThemeFiles(string theme, List<FoundFile> found, DiagnosticBag bag)
    {
        if (!IsThere(theme, bag)) return;
        foreach (var part in new[] { "assets", "text" })
        {
            var folder = new DirectoryInfo(Path.Combine(theme, part));
            if (folder.Exists) Find(InputRoot.Theme, folder, part + "/", $"{Shown(theme)}/{part}/", found, bag);
        }
        // Notes for those who change the theme; the program is built without them too.
        found.RemoveAll(f => f.Root == InputRoot.Theme && f.Name.EndsWith(".md", StringComparison.Ordinal));
    }

    private static void Find(InputRoot root, string folder, List<FoundFile> found, DiagnosticBag bag)
    {
        if (IsThere(folder, bag)) Find(root, new DirectoryInfo(folder), "", Shown(folder) + "/", found, bag);
    }

    private static bool IsThere(string folder, DiagnosticBag bag)
    {
        if (Directory.Exists(folder)) return true;
        var shown = Shown(folder);
        bag.Add(
            Codes.InputFolderMissing,
            Place.WholeFile(shown),
            $"The folder \"{shown}\" is not there",
            "Create it, or name another with --input, --config or --theme");
        return false;
    }

    private static void Find(InputRoot root, DirectoryInfo folder, string prefix, string shown, List<FoundFile> found, DiagnosticBag bag)
    {
        foreach (var entry in Entries(folder, shown, bag))
        {
            // Names with a dot in front belong to the system or an editor.
            if (entry.Name.StartsWith('.')) continue;
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                bag.Add(
                    Codes.LinkedFolder,
                    Place.WholeFile(shown + entry.Name),
                    $"\"{entry.Name}\" is a symbolic link",
                    "Put the file or folder itself here");
            }
            else if (entry is DirectoryInfo inner)
            {
                Find(root, inner, prefix + entry.Name + "/", shown + entry.Name + "/", found, bag);
            }
            else
            {
                found.Add(new FoundFile(root, prefix + entry.Name, shown + entry.Name, (FileInfo)entry));
            }
        }
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder, string shown, DiagnosticBag bag)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(
                Codes.FileUnreadable,
                Place.WholeFile(shown),
                $"The folder cannot be read: {fault.Message.TrimEnd('.')}",
                "Check its permissions");
            return [];
        }
    }

    private static (InputFile?, Diagnostic?) ReadFile(FoundFile file)
    {
        try
        {
            // Pipes and devices have no length, and opening one can wait for ever.
            if (file.Entry.Length == 0) return (new InputFile(file.Root, file.Name, file.ShownPath, ReadOnlyMemory<byte>.Empty), null);
            // Without a lock: nobody is kept from saving a file meanwhile, and each lock would cost two more calls a file.
            using var handle = File.OpenHandle(file.Entry.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var limit = file.Root == InputRoot.Configuration && file.Name.StartsWith("static/", StringComparison.Ordinal) ? StaticLimit : TextLimit;
            var length = RandomAccess.GetLength(handle);
            if (length > limit) return (null, TooLarge(file, length, limit));
            var bytes = GC.AllocateUninitializedArray<byte>((int)length);
            var read = 0;
            while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is > 0 and var count) read += count;
            return (new InputFile(file.Root, file.Name, file.ShownPath, bytes.AsMemory(0, read)), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return (null, new Diagnostic(
                Codes.FileUnreadable, Place.WholeFile(file.ShownPath), $"The file cannot be read: {fault.GetType().Name}", "Check that it is a file and its permissions"));
        }
    }

    private static Diagnostic TooLarge(FoundFile file, long length, int limit) => new(
        Codes.FileTooLarge,
        Place.WholeFile(file.ShownPath),
        $"The file has {length / 1024 / 1024} MB; at most {limit / 1024 / 1024} MB are allowed",
        "Split it, or take out what is not text");

    // Diagnostics show a path as the person would type it: relative to the working folder where it lies below it.
    private static string Shown(string folder)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder);
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative;
        return shown.Replace('\\', '/').TrimEnd('/');
    }

    private sealed record FoundFile(InputRoot Root, string Name, string ShownPath, FileInfo Entry);
}
