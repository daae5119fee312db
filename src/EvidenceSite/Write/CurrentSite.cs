namespace EvidenceSite.Write;

/// <summary>Tells whether an output folder still holds the site that its manifest lists.</summary>
internal static class CurrentSite
{
    /// <inheritdoc cref="SiteWriter.FindCurrent"/>
    public static BuildStamp? Find(OutputFolder folder, Fingerprint fingerprint)
    {
        var manifest = new FileInfo(folder.Manifest);
        if (!manifest.Exists) return null;
        if (ManifestReader.Read(File.ReadAllBytes(folder.Manifest), fingerprint) is not { } known) return null;
        var written = manifest.LastWriteTimeUtc;
        var result = Parallel.ForEach(known.Entries, (entry, state) =>
        {
            if (!Stands(folder.Full(entry.Path), entry.Size, written)) state.Stop();
        });
        return result.IsCompleted ? known.Stamp : null;
    }

    // Younger than the manifest means changed by somebody else, since the manifest is written last.
    private static bool Stands(string path, long size, DateTime written)
    {
        var disk = new FileInfo(path);
        return disk.Exists
            && !disk.Attributes.HasFlag(FileAttributes.ReparsePoint)
            && disk.Length == size
            && disk.LastWriteTimeUtc <= written;
    }
}
