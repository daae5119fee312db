namespace EvidenceSite.Search;

/// <summary>All that an index is made of, before the root names it.</summary>
/// <param name="Documents">How many there are.</param>
/// <param name="Orders">By title, by author.</param>
internal sealed record SearchParts(
    int Documents,
    TermFiles Terms,
    ImmutableArray<ShardFile> Cards,
    ImmutableArray<FacetFiles> Facets,
    ImmutableArray<ShardFile> Orders,
    ImmutableArray<ShardFile> Identifiers,
    SortedFiles Suggestions,
    SortedFiles Spelling)
{
    /// <summary>Every file but the root; two that have the same content are one.</summary>
    public IEnumerable<OutputFile> Files => Terms.Shards.Concat(Terms.Positions).Concat(Cards)
        .Concat(Facets.SelectMany(facet => facet.Chunks.Prepend(facet.Column)))
        .Concat(Orders).Concat(Identifiers).Concat(Suggestions.Shards).Concat(Spelling.Shards)
        .Select(shard => shard.File).DistinctBy(file => file.Path);
}
