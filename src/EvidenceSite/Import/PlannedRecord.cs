namespace EvidenceSite.Import;

/// <summary>What is to be done about one file to import.</summary>
/// <param name="Id">The record's id; null when the file gave none.</param>
/// <param name="Text">The record file's text; null when the file gave none.</param>
internal sealed record PlannedRecord(ImportedFile File, string? Id, string? Text, ImmutableArray<Diagnostic> Diagnostics)
{
    public static PlannedRecord None(string path, DiagnosticBag bag) =>
        new(new ImportedFile(path, ImportOutcome.Failed, null), null, null, bag.ToImmutable());
}
