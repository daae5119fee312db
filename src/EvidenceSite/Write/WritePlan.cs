using System.Security.Cryptography;

namespace EvidenceSite.Write;

/// <summary>What has to change in an output folder for it to hold a site. Making one changes nothing.</summary>
/// <param name="Files">The whole site, ordered by path.</param>
/// <param name="Leftovers">What to delete.</param>
/// <param name="Diagnostics">Errors when the site cannot be written here.</param>
internal sealed record WritePlan(
    ImmutableArray<PlannedFile> Files, ImmutableArray<Leftover> Leftovers, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool ChangesNothing => Leftovers.IsEmpty && Files.All(f => f.Action == FileAction.Keep);

    public bool SomethingInTheWay => Leftovers.Any(l => l.InTheWay);

    /// <param name="known">What an earlier build noted; null when there is nothing legible.</param>
    /// <param name="files">Ordered by path and free of collisions.</param>
    public static WritePlan Make(OutputFolder folder, OutputManifest? known, ImmutableArray<OutputFile> files)
    {
        var survey = new FolderSurvey(folder, known);
        var entries = new ManifestEntry[files.Length];
        var looks = new FileLook[files.Length];
        var faults = Workers.Run(
            files.Length,
            i =>
            {
                entries[i] = EntryOf(files[i]);
                looks[i] = survey.LookAt(files[i], entries[i]);
            },
            i => folder.Place(files[i].Path.ToString()).Path);
        if (!faults.IsEmpty) return new WritePlan([], [], faults);

        var planned = files.Select((f, i) => new PlannedFile(f, entries[i], looks[i].Action)).ToImmutableArray();
        var (leftovers, notes) = new LeftoverSurvey(folder, known, files).Find();
        return new WritePlan(planned, leftovers, [.. survey.Folders(files), .. looks.Select(l => l.Fault).OfType<Diagnostic>(), .. notes]);
    }

    private static ManifestEntry EntryOf(OutputFile file) =>
        new(file.Path.ToString(), file.Content.Length, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)));
}
