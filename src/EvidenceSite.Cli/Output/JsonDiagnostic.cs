namespace EvidenceSite.Cli.Output;

/// <summary>One diagnostic. Line and column count from 1 and are null for a file as a whole.</summary>
internal sealed record JsonDiagnostic(string Code, string Severity, string File, int? Line, int? Column, string Message, string? Hint);
