namespace EvidenceSite.Write;

/// <summary>Where things stand in an output folder: the site, and in <c>.evidence-site</c> what the program notes for itself.</summary>
internal sealed class OutputFolder
{
    /// <summary>The folder of the program's own notes. No file of the site may stand in it.</summary>
    internal const string StateName = ".evidence-site";

    public OutputFolder(string path)
    {
        // The folder itself may be a link, by the user's own choice; what stands in it may not.
        Root = Path.TrimEndingDirectorySeparator(RealPath.Of(path));
        State = Path.Join(Root, StateName);
        Manifest = Path.Join(State, "manifest");
        Lock = Path.Join(State, "lock");
        Staging = Path.Join(State, "staged");
    }

    public string Root { get; }

    public string State { get; }

    public string Manifest { get; }

    public string Lock { get; }

    /// <summary>Finished files that wait here until all are finished; on the same disk as the site, so that a move is one step.</summary>
    public string Staging { get; }

    /// <summary>The full path of a file or folder of the site.</summary>
    /// <param name="path">With forward slashes, without <c>..</c>.</param>
    public string Full(string path) => Path.Join(Root, path);

    /// <summary>The place of a file of the site in diagnostics: from the working folder where it is inside it.</summary>
    public Place Place(string path)
    {
        var full = Full(path);
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, full);
        if (shown.StartsWith("..", StringComparison.Ordinal)) shown = full;
        return Diagnostics.Place.WholeFile(shown.Replace(Path.DirectorySeparatorChar, '/'));
    }

    /// <summary>Null when there is none, as in a folder that this program never wrote to.</summary>
    public byte[]? ReadManifest() => File.Exists(Manifest) ? File.ReadAllBytes(Manifest) : null;

    /// <summary>Puts a manifest in the place of the former in one step, so that at no moment there is half a one.</summary>
    public void WriteManifest(ReadOnlySpan<byte> bytes)
    {
        var unfinished = Manifest + ".new";
        File.WriteAllBytes(unfinished, bytes);
        File.Move(unfinished, Manifest, overwrite: true);
    }
}
