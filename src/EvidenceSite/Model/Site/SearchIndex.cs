namespace EvidenceSite.Model;

/// <summary>The files that a reader's browser searches in. Only the search page need know the root; it leads to all others.</summary>
/// <param name="Root">The file to begin with; its name changes when anything below it does.</param>
/// <param name="Files">All files, the root among them, by path.</param>
public sealed record SearchIndex(SiteAddress Root, ImmutableArray<OutputFile> Files)
{
    /// <summary>What unpacks the cards of results, worth asking for together with the root; null where they need nothing.</summary>
    public SiteAddress? Primer { get; init; }
}
