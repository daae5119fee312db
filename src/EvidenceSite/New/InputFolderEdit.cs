namespace EvidenceSite.New;

/// <summary>Writes planned files into the input folder: all of them or none. The only place of this step that touches the disk.</summary>
public static class InputFolderEdit
{
    /// <summary>Nothing, or why the files could not be written; then everything is as it was.</summary>
    /// <param name="folder">The input folder.</param>
    public static ImmutableArray<Diagnostic> Write(string folder, ImmutableArray<PlannedEdit> edits)
    {
        var done = new List<PlannedEdit>();
        try
        {
            foreach (var edit in edits) Stage(folder, edit);
            foreach (var edit in edits)
            {
                Put(folder, edit);
                done.Add(edit);
            }
            return [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            foreach (var edit in done) Undo(folder, edit);
            var path = edits[Math.Min(done.Count, edits.Length - 1)].File.Path;
            return [new(Codes.MachineFailed, Place.WholeFile(path), $"The file could not be written: {fault.Message.TrimEnd('.')}", "Nothing was changed; look for a missing permission, a full disk or a file in use")];
        }
        finally
        {
            foreach (var edit in edits.Where(e => File.Exists(StagedPath(folder, e)))) File.Delete(StagedPath(folder, edit));
        }
    }

    private static void Stage(string folder, PlannedEdit edit)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(folder, edit))!);
        File.WriteAllBytes(StagedPath(folder, edit), edit.File.Bytes.Span);
    }

    private static void Put(string folder, PlannedEdit edit)
    {
        if (edit.Before is { } before && !File.ReadAllBytes(PathOf(folder, edit)).AsSpan().SequenceEqual(before.Span))
            throw new IOException("Somebody changed it meanwhile");
        File.Move(StagedPath(folder, edit), PathOf(folder, edit), overwrite: edit.Before is not null);
    }

    private static void Undo(string folder, PlannedEdit edit)
    {
        if (edit.Before is { } before) File.WriteAllBytes(PathOf(folder, edit), before.Span);
        else File.Delete(PathOf(folder, edit));
    }

    private static string PathOf(string folder, PlannedEdit edit) => Path.Join(folder, edit.File.Name);

    // A name with a dot in front is passed over when the folder is read.
    private static string StagedPath(string folder, PlannedEdit edit)
    {
        var path = PathOf(folder, edit);
        return Path.Join(Path.GetDirectoryName(path), "." + Path.GetFileName(path) + ".unfinished");
    }
}
