namespace EvidenceSite.Import;

/// <summary>What somebody asks to be turned into record files.</summary>
/// <param name="Format">A name out of <see cref="Importer.Formats"/>; null to recognise each file by its content.</param>
/// <param name="Files">The files to read; a name may hold <c>*</c> and <c>?</c>, for shells that leave them as they are.</param>
/// <param name="InputFolder">The folder with <c>records</c> in it; made when it is not there.</param>
/// <param name="DryRun">True to say what would happen and write nothing.</param>
/// <param name="Journals">What is known of journals, from <c>vocabulary/journals.yaml</c>.</param>
/// <param name="KeepGoing">True to write the good records although others have errors; pages of VuFind are always taken one by one.</param>
/// <param name="On">The date of the files' data, for provenance; null for the one that a file gives.</param>
public sealed record ImportRequest(
    string? Format, ImmutableArray<string> Files, string InputFolder, bool DryRun, ImmutableArray<Journal> Journals,
    bool KeepGoing = false, PartialDate? On = null);
