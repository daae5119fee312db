namespace EvidenceSite.Import;

/// <summary>What somebody asks to be turned into record files.</summary>
/// <param name="Format">A name out of <see cref="Importer.Formats"/>.</param>
/// <param name="Files">The files to read; a name may hold <c>*</c> and <c>?</c>, for shells that leave them as they are.</param>
/// <param name="InputFolder">The folder with <c>records</c> in it; made when it is not there.</param>
/// <param name="DryRun">True to say what would happen and write nothing.</param>
/// <param name="Journals">What is known of journals, from <c>vocabulary/journals.yaml</c>.</param>
public sealed record ImportRequest(
    string Format, ImmutableArray<string> Files, string InputFolder, bool DryRun, ImmutableArray<Journal> Journals);
