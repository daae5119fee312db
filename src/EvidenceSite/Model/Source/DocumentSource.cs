namespace EvidenceSite.Model;

/// <summary>A Markdown file as it was written: a summary, a brief or a page.</summary>
/// <param name="Id">The file's name without its ending: the record's id for a summary, the slug for a brief or page.</param>
/// <param name="Place">The file as a whole.</param>
/// <param name="FrontMatter">The YAML block at its head.</param>
/// <param name="Body">The text below it.</param>
public sealed record DocumentSource(string Id, Place Place, SourceMapping FrontMatter, ImmutableArray<Block> Body);
