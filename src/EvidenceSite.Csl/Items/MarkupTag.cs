namespace EvidenceSite.Csl.Items;

/// <summary>A tag in a field's text.</summary>
/// <param name="Source">As it stands in the text.</param>
/// <param name="Name">By which an end tag finds its start tag.</param>
/// <param name="Format">Null for an end tag.</param>
internal sealed record MarkupTag(string Source, string Name, PieceFormat? Format)
{
    private static readonly ImmutableArray<MarkupTag> Known =
    [
        new("<i>", "i", new() { FontStyle = FontStyle.Italic, IsMarkup = true }),
        new("<b>", "b", new() { FontWeight = FontWeight.Bold, IsMarkup = true }),
        new("<sup>", "sup", new() { VerticalAlign = VerticalAlign.Superscript, IsMarkup = true, NoCase = true }),
        new("<sub>", "sub", new() { VerticalAlign = VerticalAlign.Subscript, IsMarkup = true, NoCase = true }),
        new("<sc>", "sc", SmallCaps),
        new("<span style=\"font-variant:small-caps;\">", "span", SmallCaps),
        new("<span style=\"font-variant: small-caps;\">", "span", SmallCaps),
        new("<span class=\"nocase\">", "span", new() { NoCase = true }),
        new("<span class=\"nodecor\">", "span", new() { IsPlain = true, NoCase = true }),
        new("</i>", "i", null),
        new("</b>", "b", null),
        new("</sup>", "sup", null),
        new("</sub>", "sub", null),
        new("</sc>", "sc", null),
        new("</span>", "span", null),
    ];

    private static PieceFormat SmallCaps => new() { FontVariant = FontVariant.SmallCaps, IsMarkup = true, NoCase = true };

    /// <summary>The tag that starts at this place, or null.</summary>
    public static MarkupTag? Find(string text, int at)
    {
        foreach (var tag in Known)
        {
            if (string.CompareOrdinal(text, at, tag.Source, 0, tag.Source.Length) == 0) return tag;
        }
        return null;
    }
}
