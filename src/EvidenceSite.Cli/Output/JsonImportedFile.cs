namespace EvidenceSite.Cli.Output;

/// <summary>What became of a file to import.</summary>
internal sealed record JsonImportedFile(string File, string Outcome, string? Record);
