namespace EvidenceSite.Render;

/// <summary>One <c>meta</c> element. Where two vocabularies want the same text, one element carries both names.</summary>
/// <param name="Name">For Highwire Press, Dublin Core and HTML itself; null for none.</param>
/// <param name="Property">For Open Graph, which is RDFa; null for none.</param>
/// <param name="Content">Not yet encoded.</param>
public readonly record struct MetaTag(string? Name, string? Property, string Content);
