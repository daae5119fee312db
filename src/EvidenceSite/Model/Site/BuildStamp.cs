namespace EvidenceSite.Model;

/// <summary>What the output folder remembers of the build that made it, so that an unchanged build can answer without building.</summary>
/// <param name="Diagnostics">Warnings and notes to repeat; a build with errors leaves no stamp.</param>
public sealed record BuildStamp(Fingerprint Fingerprint, ImmutableArray<Diagnostic> Diagnostics)
{
    public int Records { get; init; }

    public int Pages { get; init; }
}
