namespace EvidenceSite.Model;

/// <summary>What a build found and did.</summary>
/// <param name="Diagnostics">All of them, ordered by place; nothing was published when one is an error.</param>
public sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, BuildReport Report)
{
    /// <summary>True when no fault forbids publishing.</summary>
    public bool Succeeded => !Diagnostics.Any(d => d.Severity == Severity.Error);
}
