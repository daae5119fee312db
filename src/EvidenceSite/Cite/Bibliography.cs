using System.Collections.Frozen;

namespace EvidenceSite.Cite;

/// <summary>The citations of one page: what each cluster shows, and the reference list they lead to.</summary>
/// <param name="Marks">The cites of each cluster that stands on the page.</param>
/// <param name="References">By number.</param>
public sealed record Bibliography(FrozenDictionary<CitationCluster, ImmutableArray<CiteMark>> Marks, ImmutableArray<Reference> References)
{
    /// <summary>No citations.</summary>
    public static Bibliography Empty { get; } = new(FrozenDictionary<CitationCluster, ImmutableArray<CiteMark>>.Empty, []);
}
