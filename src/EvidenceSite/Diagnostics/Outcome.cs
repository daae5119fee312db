namespace EvidenceSite.Diagnostics;

/// <summary>What a step made, and the faults it met on the way. Faulty items are left out of <paramref name="Value"/>.</summary>
public sealed record Outcome<T>(T Value, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True when no fault forbids publishing.</summary>
    public bool Succeeded => !Diagnostics.Any(d => d.Severity == Severity.Error);
}
