namespace EvidenceSite.Render;

/// <summary>An index: all authors, topics, journals, years or licences.</summary>
/// <param name="Kind">The index's name in texts: <c>authors</c>, <c>topics</c>, <c>journals</c>, <c>years</c>, <c>licences</c>.</param>
public sealed record IndexPage(string Kind, ImmutableArray<IndexGroup> Groups, Pager Pager) : Page
{
    /// <summary>The index as a chart; null where it has none.</summary>
    public Timeline? Timeline { get; init; }
}
