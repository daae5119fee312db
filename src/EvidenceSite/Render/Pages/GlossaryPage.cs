namespace EvidenceSite.Render;

/// <summary>The words explained, in the page's alphabetical order.</summary>
public sealed record GlossaryPage(ImmutableArray<GlossaryTerm> Terms) : Page;
