namespace EvidenceSite.Cli.Output;

/// <summary>How long a step took.</summary>
internal sealed record JsonStage(string Stage, double Milliseconds);
