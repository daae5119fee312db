namespace EvidenceSite.New;

/// <summary>A file to be written.</summary>
/// <param name="File">As it will be.</param>
/// <param name="Before">Its bytes as they were read; null for a file that is not there yet.</param>
public sealed record PlannedEdit(InputFile File, ReadOnlyMemory<byte>? Before);
