namespace EvidenceSite.Export;

/// <summary>The files of <c>output-config/static/</c>, which go to the site's root as they are.</summary>
internal sealed class StaticFiles
{
    private const string Folder = "static/";

    // Some disks do not tell cases apart.
    private readonly HashSet<string> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly DiagnosticBag bag = new();

    private StaticFiles()
    {
    }

    /// <summary>Files whose name cannot stand on every system, or is taken, are left out and reported.</summary>
    /// <param name="input">All input files.</param>
    /// <param name="made">The paths of what the site makes itself.</param>
    public static Outcome<ImmutableArray<OutputFile>> Of(ImmutableArray<InputFile> input, IEnumerable<OutputPath> made)
    {
        var statics = new StaticFiles();
        foreach (var path in made) statics.Take(path.ToString());
        var published = input.Where(f => f.Root == InputRoot.Configuration && f.Name.StartsWith(Folder, StringComparison.Ordinal)).Select(statics.Publish);
        return new([.. published.OfType<OutputFile>()], statics.bag.ToImmutable());
    }

    private OutputFile? Publish(InputFile file)
    {
        if (!OutputPath.TryCreate(file.Name[Folder.Length..], out var path))
        {
            bag.Add(
                Codes.PathOutside,
                Place.WholeFile(file.Path),
                $"\"{file.Name}\" has a name that cannot be published",
                "Rename it with letters, digits, hyphens and dots");
            return null;
        }
        if (IsFree(path.ToString()))
        {
            Take(path.ToString());
            return new OutputFile(path, file.Bytes);
        }
        bag.Add(
            Codes.AddressTaken,
            Place.WholeFile(file.Path),
            $"The address of \"{file.Name}\" is taken by a file or folder of the site",
            "Rename it or take it out");
        return null;
    }

    private bool IsFree(string path) => !files.Contains(path) && !folders.Contains(path) && !FoldersOf(path).Any(files.Contains);

    private void Take(string path)
    {
        files.Add(path);
        folders.UnionWith(FoldersOf(path));
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1)) yield return path[..end];
    }
}
