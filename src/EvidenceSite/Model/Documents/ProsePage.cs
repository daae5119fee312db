namespace EvidenceSite.Model;

/// <summary>A page of plain text, such as "About".</summary>
/// <param name="Slug">The file's name without its language: <c>about</c> for <c>about.md</c> and <c>about.es.md</c>.</param>
/// <param name="Language">BCP 47 tag of its text.</param>
/// <param name="Description">One sentence for search engines and feeds.</param>
/// <param name="Order">Its rank among the pages in the site's footer, from 1.</param>
public sealed record ProsePage(string Slug, string Title, string Language, string Description, int Order, ImmutableArray<Section> Sections, Place Place);
