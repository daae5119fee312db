namespace EvidenceSite.Search;

/// <summary>All that an index is made of, before the root names it.</summary>
/// <param name="Documents">How many there are.</param>
/// <param name="Orders">By title, by author.</param>
internal sealed record SearchParts(
    int Documents,
    TermFiles Terms,
    CardBlocks Cards,
    ImmutableArray<FacetFiles> Facets,
    ImmutableArray<ShardFile> Orders,
    ItemFiles Items,
    ImmutableArray<ShardFile> Identifiers,
    SortedFiles Suggestions,
    SortedFiles Spelling)
{
    /// <summary>What is to be put before every block of cards; see <see cref="Packed.After"/>.</summary>
    public ShardFile Primer { get; } = ShardFile.Of("d", PrimerStart(Cards));

    /// <summary>Every file but the root; two that have the same content are one.</summary>
    public IEnumerable<OutputFile> Files => Terms.Shards.Concat(Terms.Positions).Concat(Cards.Packs).Append(Primer)
        .Concat(Facets.SelectMany(facet => facet.Chunks.Prepend(facet.Column)))
        .Concat(Orders).Concat(Items.Blocks).Concat(Identifiers).Concat(Suggestions.Shards).Concat(Spelling.Shards)
        .DistinctBy(shard => (shard.File.Path, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(shard.File.Content.Span)))).Select(shard => shard.File);

    private static byte[] PrimerStart(CardBlocks cards)
    {
        Packed.After(cards.Primer.Text.Span, [], out var start);
        return start;
    }
}
