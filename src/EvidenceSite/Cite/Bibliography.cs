using System.Collections.Frozen;

namespace EvidenceSite.Cite;

/// <summary>The citations of one page: what each cluster shows, and the reference list they lead to.</summary>
/// <param name="Marks">The cites of each cluster that stands on the page.</param>
/// <param name="References">In the order of the style; empty where a note style has none.</param>
public sealed record Bibliography(FrozenDictionary<CitationCluster, ImmutableArray<CiteMark>> Marks, ImmutableArray<Reference> References)
{
    /// <summary>No citations.</summary>
    public static Bibliography Empty { get; } = new(FrozenDictionary<CitationCluster, ImmutableArray<CiteMark>>.Empty, []);

    public CitationForm Form { get; init; }

    /// <summary>Marks stand raised.</summary>
    public bool IsRaised { get; init; } = true;

    /// <summary>The notes of a note style.</summary>
    public ImmutableArray<CiteNote> Notes { get; init; } = [];
}
