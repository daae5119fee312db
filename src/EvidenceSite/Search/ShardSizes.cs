namespace EvidenceSite.Search;

/// <summary>How finely an index is cut. Readers need not know it: the root names what there is.</summary>
/// <param name="Run">Documents that are read together, on one core.</param>
/// <param name="TermShard">About how many packed bytes a term shard has: most words of a query cost one.</param>
/// <param name="PositionFile">The same of position files.</param>
/// <param name="Table">The same of suggestions and spellings.</param>
/// <param name="Block">Documents in a block of cards: each result costs a block.</param>
/// <param name="Pack">Blocks of cards in a file: a host that knows no ranges sends a whole file for each result.</param>
/// <param name="Common">A function word in at least so many documents is not located in them (FORMAT.md, section 5).</param>
internal sealed record ShardSizes(int Run, int TermShard, int PositionFile, int Table, int Block, int Pack, int Common)
{
    /// <summary>Measured: of what queries load and how many files there are, neither can shrink without the other growing.</summary>
    public static ShardSizes Usual { get; } = new(Run: 2048, TermShard: 7_000, PositionFile: 40_000, Table: 14_000, Block: 5, Pack: 7, Common: 1_000);
}
