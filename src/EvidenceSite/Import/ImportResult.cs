namespace EvidenceSite.Import;

/// <summary>What an import did, or in a dry run would do.</summary>
/// <param name="Files">One item for each record and each fault, in the order of the files.</param>
/// <param name="Diagnostics">What was found, in the order of the files.</param>
public sealed record ImportResult(ImmutableArray<ImportedFile> Files, ImmutableArray<Diagnostic> Diagnostics);
