namespace EvidenceSite.New;

/// <summary>What became of a request for a new version.</summary>
/// <param name="Number">The version that was begun; 0 when nothing was written.</param>
/// <param name="Written">The files that were written, or in a dry run would be, as diagnostics show them.</param>
public sealed record NewVersionResult(string Slug, int Number, ImmutableArray<string> Written, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True when the files were only planned.</summary>
    public bool DryRun { get; init; }
}
