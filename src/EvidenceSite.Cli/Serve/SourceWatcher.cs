using System.Threading.Channels;

namespace EvidenceSite.Cli.Serve;

/// <summary>Waits for people to change the files that a site is made of.</summary>
internal sealed class SourceWatcher : IDisposable
{
    // An editor saves in several steps, and a checkout changes many files: act when there was quiet for so long.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly List<FileSystemWatcher> watchers = [];

    // Holds one signal at most: what changes during a build asks for one more build, however much it is.
    private readonly Channel<bool> signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <param name="folders">Those that are not there are left out.</param>
    public SourceWatcher(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Where(Directory.Exists)) watchers.Add(Watch(folder));
    }

    /// <summary>Returns after a change, when the files have been quiet for a moment.</summary>
    public async Task ChangedAsync(CancellationToken stopping)
    {
        await signals.Reader.ReadAsync(stopping).ConfigureAwait(false);
        do
        {
            await Task.Delay(Quiet, stopping).ConfigureAwait(false);
        }
        while (signals.Reader.TryRead(out _));
    }

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, e) => Signal(e.Name);
        watcher.Created += (_, e) => Signal(e.Name);
        watcher.Deleted += (_, e) => Signal(e.Name);
        watcher.Renamed += (_, e) => Signal(e.Name);
        // More happened than the system could tell: something changed for certain.
        watcher.Error += (_, _) => Signal(null);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // Files with a dot in front belong to editors; a build does not read them.
    private void Signal(string? name)
    {
        if (name is null || !Path.GetFileName(name).StartsWith('.')) signals.Writer.TryWrite(true);
    }
}
