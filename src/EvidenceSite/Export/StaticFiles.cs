namespace EvidenceSite.Export;

/// <summary>The files of <c>output-config/static/</c>, which go to the site's root as they are.</summary>
internal static class StaticFiles
{
    private const string Folder = "static/";

    /// <summary>Files whose name cannot stand on every system are left out and reported.</summary>
    public static Outcome<ImmutableArray<OutputFile>> Of(ImmutableArray<InputFile> files)
    {
        var bag = new DiagnosticBag();
        var published = ImmutableArray.CreateBuilder<OutputFile>();
        foreach (var file in files.Where(f => f.Root == InputRoot.Configuration && f.Name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            if (OutputPath.TryCreate(file.Name[Folder.Length..], out var path)) published.Add(new OutputFile(path, file.Bytes));
            else bag.Add(Codes.PathOutside, Place.WholeFile(file.Path), $"\"{file.Name}\" has a name that cannot be published", "Rename it with letters, digits, hyphens and dots");
        }
        return new(published.ToImmutable(), bag.ToImmutable());
    }
}
