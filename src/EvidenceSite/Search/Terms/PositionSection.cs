namespace EvidenceSite.Search;

/// <summary>The positions of the words of one term shard.</summary>
/// <param name="File">Where they stand, together with those of other shards.</param>
/// <param name="Start">The first of their bytes in it.</param>
/// <param name="Length">How many bytes.</param>
internal readonly record struct PositionSection(ShardFile File, int Start, int Length);
