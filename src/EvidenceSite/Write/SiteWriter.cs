namespace EvidenceSite.Write;

/// <summary>Puts a finished site into its output folder: whole or not at all, and touching only what changed.</summary>
public static class SiteWriter
{
    private const int MostFaults = 20;

    /// <summary>Writes a site. With an error among the stamp's diagnostics nothing is written.</summary>
    /// <param name="outputFolder">Made when it is not there.</param>
    /// <param name="stamp">What the folder is to remember of this build.</param>
    public static Outcome<WriteReport> Write(
        string outputFolder, ImmutableArray<OutputFile> files, BuildStamp stamp, IProgress<BuildProgress>? progress = null)
    {
        if (stamp.Diagnostics.Any(d => d.Severity == Severity.Error)) return new(WriteReport.Nothing, []);
        try
        {
            return WriteFiles(new OutputFolder(outputFolder), files.Sort((a, b) => a.Path.CompareTo(b.Path)), stamp, progress);
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            return new(WriteReport.Nothing, [DiskFault.Report(outputFolder, e)]);
        }
    }

    /// <summary>What the folder remembers, when it holds exactly the site that the fingerprint stands for; null when a build is needed.</summary>
    /// <remarks>Compares each file's size and time, not its content: 20,000 files take less than a tenth of a second.</remarks>
    public static BuildStamp? FindCurrent(string outputFolder, Fingerprint fingerprint)
    {
        try
        {
            return CurrentSite.Find(new OutputFolder(outputFolder), fingerprint);
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            // The build that follows meets the same fault, and reports it.
            return null;
        }
    }

    private static Outcome<WriteReport> WriteFiles(
        OutputFolder folder, ImmutableArray<OutputFile> files, BuildStamp stamp, IProgress<BuildProgress>? progress)
    {
        var collisions = OutputCollisions.Find(folder, files);
        if (!collisions.IsEmpty) return new(WriteReport.Nothing, Shorten(collisions));
        var former = folder.ReadManifest();
        var plan = WritePlan.Make(folder, former is null ? null : ManifestReader.Read(former), files);
        if (plan.Diagnostics.Any(d => d.Severity == Severity.Error)) return new(WriteReport.Nothing, Shorten(plan.Diagnostics));

        Directory.CreateDirectory(folder.State);
        using var held = FolderLock.TryTake(folder);
        // Another build may have ended between the look at the disk and the lock; its manifest tells.
        var undisturbed = held is not null && (folder.ReadManifest() ?? []).AsSpan().SequenceEqual(former ?? []);
        if (!undisturbed) return new(WriteReport.Nothing, [FolderLock.Busy(folder)]);

        var faults = new SiteCommit(folder, plan, Sparsely(progress)).Run(former, stamp);
        return new(faults.IsEmpty ? Report(plan) : WriteReport.Nothing, plan.Diagnostics.AddRange(faults));
    }

    private static WriteReport Report(WritePlan plan)
    {
        var kept = plan.Files.Count(f => f.Action == FileAction.Keep);
        return new(plan.Files.Length - kept, kept, plan.Leftovers.Length);
    }

    private static Action<int, int> Sparsely(IProgress<BuildProgress>? progress) => (done, total) =>
    {
        if (progress is not null && (done % 256 == 0 || done == total)) progress.Report(new BuildProgress("Write", done, total));
    };

    // A wrong folder is wrong in each of its files; twenty of them tell as much as twenty thousand.
    private static ImmutableArray<Diagnostic> Shorten(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == Severity.Error).OrderBy(d => d.Place).ToImmutableArray();
        if (errors.Length <= MostFaults) return errors;
        var last = errors[MostFaults - 1];
        var more = $"{last.Message}; and so it is with {errors.Length - MostFaults} more files";
        return [.. errors.Take(MostFaults - 1), last with { Message = more }];
    }
}
