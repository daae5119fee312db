namespace EvidenceSite.Search;

/// <summary>The columns of posting lists while they are made.</summary>
internal sealed class PostingColumns
{
    public ByteSink Documents { get; } = new();

    public ByteSink Masks { get; } = new();

    public ByteSink Levels { get; } = new();

    /// <summary>How often a word stands in each field of its mask.</summary>
    public ByteSink Counts { get; } = new();

    /// <summary>Where it stands.</summary>
    public ByteSink Gaps { get; } = new();
}
