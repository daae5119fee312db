using System.Security.Cryptography;

namespace EvidenceSite.Write;

/// <summary>Finds the files of an earlier build that the site no longer has.</summary>
internal sealed class LeftoverSurvey
{
    private readonly OutputFolder folder;
    private readonly OutputManifest? known;
    private readonly OutputPaths wanted;
    private readonly HashSet<string> files;

    public LeftoverSurvey(OutputFolder folder, OutputManifest? known, ImmutableArray<OutputFile> files)
    {
        this.folder = folder;
        this.known = known;
        this.files = [.. files.Select(f => f.Path.ToString())];
        wanted = new OutputPaths(this.files);
    }

    /// <summary>What to delete, and what has to stay because it is no longer ours.</summary>
    public (ImmutableArray<Leftover> Leftovers, ImmutableArray<Diagnostic> Diagnostics) Find()
    {
        var leftovers = ImmutableArray.CreateBuilder<Leftover>();
        var notes = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var entry in known?.Entries ?? [])
        {
            // The list decides what is deleted: a path that somebody tampered with must not lead out of the folder.
            if (files.Contains(entry.Path) || !OutputPath.TryCreate(entry.Path, out _)) continue;
            var inTheWay = wanted.Excludes(entry.Path);
            if (!Stands(entry)) continue;
            if (IsOurs(entry)) leftovers.Add(new Leftover(entry, inTheWay));
            else notes.Add(inTheWay ? Blocks(entry) : Stays(entry));
        }
        return (leftovers.ToImmutable(), notes.ToImmutable());
    }

    private bool Stands(ManifestEntry entry) => File.Exists(folder.Full(entry.Path));

    private bool IsOurs(ManifestEntry entry)
    {
        var disk = new FileInfo(folder.Full(entry.Path));
        if (IsLink(entry.Path) || OutputPaths.FoldersOf(entry.Path).Any(IsLink)) return false;
        // After a build that did not end, our own files may be half written; only their paths tell that they are ours.
        if (!known!.Complete) return true;
        if (disk.Length != entry.Size) return false;
        using var content = disk.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(content)) == entry.Hash;
    }

    private bool IsLink(string path) => new FileInfo(folder.Full(path)).Attributes.HasFlag(FileAttributes.ReparsePoint);

    private Diagnostic Stays(ManifestEntry entry) => new(
        Codes.ChangedLeftover,
        folder.Place(entry.Path),
        $"\"{entry.Path}\" is no longer part of the site but was changed by somebody else, so it stays",
        "Delete it yourself if nobody needs it");

    private Diagnostic Blocks(ManifestEntry entry) => new(
        Codes.ForeignFile,
        folder.Place(entry.Path),
        $"\"{entry.Path}\" in the output folder was changed by somebody else, and the site needs its place",
        "Move or delete it, or name another output folder");
}
