namespace EvidenceSite.Import;

/// <summary>What became of one file to import.</summary>
/// <param name="Path">The file, as it was asked for.</param>
/// <param name="RecordPath">The record's file, below the input folder as it was named; null when the file gave no record.</param>
public sealed record ImportedFile(string Path, ImportOutcome Outcome, string? RecordPath);
