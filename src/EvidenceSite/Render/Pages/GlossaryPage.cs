using EvidenceSite.Cite;

namespace EvidenceSite.Render;

/// <summary>The words explained, in the page's alphabetical order.</summary>
/// <param name="Bibliography">The records that the definitions rest on.</param>
public sealed record GlossaryPage(ImmutableArray<GlossaryTerm> Terms, Bibliography Bibliography) : Page;
