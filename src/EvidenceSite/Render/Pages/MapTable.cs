namespace EvidenceSite.Render;

/// <summary>Topics by something else, with the number of studies in each cell.</summary>
/// <param name="Key">Its name in texts: <c>design</c> or <c>population</c>.</param>
/// <param name="Columns">Label and, where it is not the page's, its language; where there are studies of which nothing is known, the last is theirs.</param>
/// <param name="Rows">Each with a cell for every column.</param>
/// <param name="All">The row of all studies, each counted once.</param>
public sealed record MapTable(string Key, ImmutableArray<MapLabel> Columns, ImmutableArray<MapRow> Rows, MapRow All);
