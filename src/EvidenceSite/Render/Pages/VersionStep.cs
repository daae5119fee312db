namespace EvidenceSite.Render;

/// <summary>What one version changed of the one before it. Claims are one when their id is.</summary>
/// <param name="Removed">With the words of the earlier version, in its order; the others in the order of the later one.</param>
public sealed record VersionStep(
    BriefVersion From, BriefVersion To, ImmutableArray<Claim> Added, ImmutableArray<Claim> Removed, ImmutableArray<ChangedClaim> Changed)
{
    /// <summary>True when no claim was added, removed or changed.</summary>
    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Changed.IsEmpty;
}
