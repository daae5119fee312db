namespace EvidenceSite.Write;

/// <summary>
/// Carries out a plan. The order makes it safe: first everything is written that does not disturb the present site; then
/// what is finished is moved into place; then leftovers are deleted; last, the manifest says that all is done. Whenever it
/// is stopped, the manifest names every file that may be half done, and the next build compares those by content.
/// </summary>
internal sealed class SiteCommit(OutputFolder folder, WritePlan plan, Action<int, int> progress)
{
    private int done;

    /// <summary>Returns what the disk refused; nothing when all went well.</summary>
    /// <param name="former">The bytes of the present manifest; null when there is none.</param>
    public ImmutableArray<Diagnostic> Run(byte[]? former, BuildStamp stamp)
    {
        var entries = plan.Files.Select(f => f.Entry).ToImmutableArray();
        if (plan.ChangesNothing)
        {
            WriteManifest(complete: true, stamp, entries);
            return [];
        }
        var touched = entries.AddRange(plan.Leftovers.Select(l => l.Entry)).Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        WriteManifest(complete: false, stamp, touched);
        var faults = Attempt(Prepare);
        if (!faults.IsEmpty) return faults.AddRange(Attempt(() => Undo(former)));
        faults = Attempt(Swap);
        if (faults.IsEmpty) WriteManifest(complete: true, stamp, entries);
        return faults;
    }

    private ImmutableArray<Diagnostic> Attempt(Func<ImmutableArray<Diagnostic>> step)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            return [DiskFault.Report(folder.Place("").Path, e)];
        }
    }

    private void WriteManifest(bool complete, BuildStamp stamp, ImmutableArray<ManifestEntry> entries) =>
        folder.WriteManifest(new OutputManifest(complete, stamp, entries).ToBytes().Span);

    // A file that was not there is written at its place at once: no page leads to it yet, and making a name and then moving
    // it costs the disk about twice as much. Only what replaces a file waits for the others to be finished.
    private ImmutableArray<Diagnostic> Prepare()
    {
        if (Directory.Exists(folder.Staging)) Directory.Delete(folder.Staging, recursive: true);
        Directory.CreateDirectory(folder.Staging);
        if (!plan.SomethingInTheWay) MakeFolders();
        var changed = plan.Files.Count(f => f.Action != FileAction.Keep);
        return ForEachFile(i =>
        {
            if (plan.Files[i].Action == FileAction.Keep) return;
            WriteNew(IsStaged(i) ? Staged(i) : Final(i), plan.Files[i].File.Content.Span);
            progress(Interlocked.Increment(ref done), changed);
        });
    }

    private ImmutableArray<Diagnostic> Swap()
    {
        if (plan.SomethingInTheWay)
        {
            Delete(plan.Leftovers.Where(l => l.InTheWay));
            MakeFolders();
        }
        var faults = ForEachFile(i =>
        {
            if (!IsStaged(i)) return;
            // The plan made sure that such a folder is an emptied one of ours.
            if (Directory.Exists(Final(i))) Directory.Delete(Final(i), recursive: true);
            File.Move(Staged(i), Final(i), overwrite: true);
        });
        if (!faults.IsEmpty) return faults;
        Delete(plan.Leftovers.Where(l => !l.InTheWay));
        Directory.Delete(folder.Staging, recursive: true);
        return [];
    }

    // The present site is untouched when preparing fails, on a full disk for example: take back what came beside it.
    private ImmutableArray<Diagnostic> Undo(byte[]? former)
    {
        if (Directory.Exists(folder.Staging)) Directory.Delete(folder.Staging, recursive: true);
        var created = plan.Files.Where((f, i) => f.Action == FileAction.Create && !IsStaged(i)).Select(f => f.Entry.Path).ToList();
        foreach (var path in created.Where(p => File.Exists(folder.Full(p)))) File.Delete(folder.Full(path));
        RemoveEmptyFolders(created);
        if (former is null) File.Delete(folder.Manifest);
        else folder.WriteManifest(former);
        return [];
    }

    private ImmutableArray<Diagnostic> ForEachFile(Action<int> work) =>
        Workers.Run(plan.Files.Length, work, i => folder.Place(plan.Files[i].Entry.Path).Path);

    private bool IsStaged(int i) =>
        plan.Files[i].Action == FileAction.Replace || (plan.Files[i].Action == FileAction.Create && plan.SomethingInTheWay);

    private string Final(int i) => folder.Full(plan.Files[i].Entry.Path);

    private string Staged(int i) => Path.Join(folder.Staging, i.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private void MakeFolders()
    {
        var needed = new OutputPaths(plan.Files.Where(f => f.Action != FileAction.Keep).Select(f => f.Entry.Path));
        foreach (var path in needed.Folders) Directory.CreateDirectory(folder.Full(path));
    }

    private void Delete(IEnumerable<Leftover> leftovers)
    {
        var paths = leftovers.Select(l => l.Entry.Path).ToList();
        foreach (var path in paths) File.Delete(folder.Full(path));
        RemoveEmptyFolders(paths);
    }

    private void RemoveEmptyFolders(IEnumerable<string> deleted)
    {
        var emptied = deleted.SelectMany(OutputPaths.FoldersOf).Distinct(StringComparer.Ordinal).Select(folder.Full);
        foreach (var path in emptied.OrderByDescending(p => p.Length).Where(Directory.Exists))
        {
            if (!Directory.EnumerateFileSystemEntries(path).Any()) Directory.Delete(path);
        }
    }

    // Never overwrites: whatever came to stand here since the disk was looked at is not ours.
    private static void WriteNew(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, fileOffset: 0);
    }
}
