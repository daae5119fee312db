namespace EvidenceSite.Model;

/// <summary>A part of a summary or brief, under one heading of the second level.</summary>
/// <param name="Id">The anchor: written as <c>{#id}</c>, else made from the heading; empty for text before the first heading.</param>
/// <param name="Title">Its heading; empty for text before the first heading.</param>
/// <param name="Body">Its blocks, without the findings.</param>
/// <param name="Findings">The findings under it, in written order.</param>
public sealed record Section(string Id, ImmutableArray<Inline> Title, ImmutableArray<Block> Body, ImmutableArray<Finding> Findings);
