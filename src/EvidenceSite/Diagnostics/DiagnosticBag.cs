namespace EvidenceSite.Diagnostics;

/// <summary>Collects the faults that one worker finds. Not safe to share between threads: give each item its own, then join.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    public void Add(DiagnosticCode code, Place place, string message, string? hint = null) =>
        diagnostics.Add(new Diagnostic(code, place, message, hint));

    public void AddRange(IEnumerable<Diagnostic> others) => diagnostics.AddRange(others);

    /// <summary>True when anything found so far forbids publishing.</summary>
    public bool HasErrors => diagnostics.Exists(d => d.Severity == Severity.Error);

    public int Count => diagnostics.Count;

    /// <summary>What was found, in the order it was found.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. diagnostics];
}
