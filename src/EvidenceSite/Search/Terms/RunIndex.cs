namespace EvidenceSite.Search;

/// <summary>The words of a run of documents and where they stand, each column in one stretch of bytes.</summary>
internal sealed class RunIndex
{
    private readonly ImmutableArray<RunTerm> ends;

    /// <param name="keys">Sorted; see <see cref="TermKey"/>.</param>
    /// <param name="ends">Of each word, where its part of every column ends.</param>
    public RunIndex(ImmutableArray<string> keys, ImmutableArray<RunTerm> ends, PostingColumns columns) => (Keys, this.ends, Columns) = (keys, ends, columns);

    public ImmutableArray<string> Keys { get; }

    /// <summary>Document numbers: the first of each word whole, then the gaps.</summary>
    public PostingColumns Columns { get; }

    public RunTerm Start(int term) => term == 0 ? default : ends[term - 1];

    public RunTerm End(int term) => ends[term];
}
