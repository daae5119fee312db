namespace EvidenceSite.Search;

/// <summary>The columns of a term shard, see FORMAT.md, section 4.</summary>
internal sealed class ShardColumns
{
    public ByteSink Documents { get; } = new();

    public PostingKinds Kinds { get; } = new();
}
