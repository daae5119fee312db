namespace EvidenceSite.Render;

/// <summary>A list of studies: the catalogue, or those of one author, topic, journal, year or licence.</summary>
/// <param name="Kind">What the list is of, in texts: <c>catalogue</c>, <c>author</c>, <c>topic</c>, <c>journal</c>, <c>year</c>, <c>licence</c>, <c>topic-design</c>, <c>topic-population</c>.</param>
/// <param name="Studies">The rows of this page.</param>
/// <param name="Intro">A definition or note under the heading; null for none.</param>
/// <param name="Facts">Label key and value of what is known of the list's subject, such as an ISSN or a licence's address.</param>
/// <param name="Sorts">Other orders of the same list: text key, address and whether it is this one; empty when there is one order.</param>
public sealed record ListPage(
    string Kind, ImmutableArray<Study> Studies, Pager Pager, LocalText? Intro, ImmutableArray<ListFact> Facts, ImmutableArray<SortLink> Sorts) : Page
{
    /// <summary>Files of all studies of the list, not of this page's alone.</summary>
    public ImmutableArray<ExportFile> Exports { get; init; } = [];
}
