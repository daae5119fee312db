using Markdig.Syntax.Inlines;

namespace EvidenceSite.Markup;

/// <summary>A bracket of citations in Markdig's tree.</summary>
internal sealed class CitationInline(string inside) : LeafInline
{
    /// <summary>What stands between the brackets.</summary>
    public string Inside { get; } = inside;
}
