namespace EvidenceSite.Validate;

/// <summary>Checks ids that are file names.</summary>
internal static class FileIds
{
    /// <summary>The point to which faults of a whole file, and later ones of what it describes, refer.</summary>
    public static Place Start(Place file) => new(file.Path, 1, 1);

    /// <summary>The files whose name can be an id and is not taken by an earlier one, also not in other capitals: some disks take both for one.</summary>
    public static ImmutableArray<T> Usable<T>(ImmutableArray<T> sources, Func<T, PlacedText> idOf, DiagnosticBag diagnostics)
    {
        var usable = ImmutableArray.CreateBuilder<T>();
        var first = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in sources)
        {
            var id = idOf(source);
            if (!ValueFields.CheckId(id, diagnostics)) continue;
            if (first.TryAdd(id.Value, id.Place)) usable.Add(source);
            else diagnostics.Add(
                Codes.DuplicateId, id.Place, $"The id \"{id.Value}\" is taken by {first[id.Value].Path}",
                "Rename one of the files");
        }
        return usable.ToImmutable();
    }
}
