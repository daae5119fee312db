using System.Buffers;
using System.IO.Enumeration;
using Microsoft.Win32.SafeHandles;

namespace EvidenceSite.Write;

/// <summary>Compares the disk with the files that are to stand on it.</summary>
internal sealed class FolderSurvey
{
    private const FileAttributes Missing = (FileAttributes)(-1);

    private static readonly EnumerationOptions AllFiles = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    private readonly OutputFolder folder;
    private readonly Dictionary<string, ManifestEntry> ours = new(StringComparer.OrdinalIgnoreCase);
    private readonly DateTime trustedUntil;

    public FolderSurvey(OutputFolder folder, OutputManifest? known)
    {
        this.folder = folder;
        if (known is null) return;
        foreach (var entry in known.Entries) ours[entry.Path] = entry;
        // The manifest is written last: whatever is younger was changed by somebody else. After a build that did not end,
        // nothing on the disk can be trusted to be what the manifest says.
        trustedUntil = known.Complete ? File.GetLastWriteTimeUtc(folder.Manifest) : DateTime.MinValue;
    }

    /// <summary>What is to be done for one file. Safe to call from many threads.</summary>
    public FileLook LookAt(OutputFile file, ManifestEntry entry)
    {
        var disk = new FileInfo(folder.Full(entry.Path));
        if (disk.Attributes == Missing) return new FileLook(FileAction.Create);
        if (IsLink(disk)) return new FileLook(FileAction.Keep, Link(entry.Path));
        if (IsFolder(disk)) return new FileLook(FileAction.Replace, FirstForeign(entry.Path) is { } foreign ? Foreign(foreign) : null);

        var owned = ours.TryGetValue(entry.Path, out var noted);
        if (owned && noted == entry && disk.Length == entry.Size && disk.LastWriteTimeUtc <= trustedUntil) return new FileLook(FileAction.Keep);
        // On a disk that ignores case, a file of ours that is to be spelled anew is not yet as it should be.
        var spelled = !owned || noted.Path == entry.Path;
        if (spelled && disk.Length == entry.Size && SameContent(disk.FullName, file.Content.Span)) return new FileLook(FileAction.Keep);
        return new FileLook(FileAction.Replace, owned ? null : Foreign(entry.Path));
    }

    /// <summary>Faults of the folders: links, and files where a folder has to stand.</summary>
    public ImmutableArray<Diagnostic> Folders(ImmutableArray<OutputFile> files)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in new OutputPaths(files.Select(f => f.Path.ToString())).Folders.Prepend(OutputFolder.StateName).Prepend(""))
        {
            var disk = new FileInfo(folder.Full(path));
            if (disk.Attributes == Missing) continue;
            if (IsLink(disk)) faults.Add(Link(path));
            else if (!IsFolder(disk) && !ours.ContainsKey(path)) faults.Add(Foreign(path));
        }
        return faults.ToImmutable();
    }

    private static bool IsLink(FileInfo disk) => disk.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool IsFolder(FileInfo disk) => disk.Attributes.HasFlag(FileAttributes.Directory);

    // A folder of ours may give way to a file, but only when nothing in it belongs to somebody else.
    private string? FirstForeign(string path)
    {
        var files = new FileSystemEnumerable<string>(folder.Full(path), (ref e) => e.ToFullPath(), AllFiles)
        {
            ShouldIncludePredicate = (ref e) => !e.IsDirectory || e.Attributes.HasFlag(FileAttributes.ReparsePoint),
            ShouldRecursePredicate = (ref e) => !e.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return files.Select(f => Path.GetRelativePath(folder.Root, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(f => !ours.ContainsKey(f));
    }

    private Diagnostic Foreign(string path) => new(
        Codes.ForeignFile,
        folder.Place(path),
        $"\"{path}\" in the output folder was not written by this program, and the site needs its place",
        "Move or delete it, or name another output folder");

    private Diagnostic Link(string path) => new(
        Codes.PathOutside,
        folder.Place(path),
        $"\"{path}\" in the output folder is a symbolic link, which may lead outside",
        "Delete the link, or put a folder or file in its place");

    private static bool SameContent(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(path);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            return SameContent(handle, buffer, content);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool SameContent(SafeFileHandle handle, Span<byte> buffer, ReadOnlySpan<byte> content)
    {
        for (var done = 0; done < content.Length;)
        {
            var read = RandomAccess.Read(handle, buffer, done);
            if (read == 0 || read > content.Length - done || !buffer[..read].SequenceEqual(content.Slice(done, read))) return false;
            done += read;
        }
        return true;
    }
}
