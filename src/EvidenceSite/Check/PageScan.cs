namespace EvidenceSite.Check;

/// <summary>What a page says that can be checked: where it leads, what it loads, which places it has and which works it credits.</summary>
internal sealed class PageScan
{
    public List<string> Links { get; } = [];

    /// <summary>What a browser fetches by itself: scripts, style sheets, images, frames.</summary>
    public List<string> Loads { get; } = [];

    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    public List<string> RepeatedIds { get; } = [];

    /// <summary>The subjects of RDFa statements.</summary>
    public HashSet<string> Resources { get; } = new(StringComparer.Ordinal);

    // Links of a head that name something and load nothing; a site may name what stands elsewhere.
    private static readonly ImmutableArray<string> NamingRelations = ["author", "cite-as", "describedby", "linkset", "related", "type"];

    // The relation of the element being read: the theme writes it before the address.
    private string relation = "";

    public static PageScan Of(ReadOnlySpan<byte> html)
    {
        var scan = new PageScan();
        var scanner = new HtmlScanner(html);
        while (scanner.Next()) scan.Take(ref scanner);
        return scan;
    }

    private void Take(ref HtmlScanner attribute)
    {
        if (attribute.Name.SequenceEqual("id"u8))
        {
            var id = attribute.Value;
            if (!Ids.Add(id)) RepeatedIds.Add(id);
        }
        else if (attribute.Name.SequenceEqual("rel"u8))
        {
            relation = attribute.Value;
        }
        else if (attribute.Name.SequenceEqual("href"u8))
        {
            var list = attribute.Element.SequenceEqual("link"u8) && !NamingRelations.Contains(relation) ? Loads : Links;
            list.Add(attribute.Value);
            relation = "";
        }
        else if (attribute.Name.SequenceEqual("src"u8))
        {
            Loads.Add(attribute.Value);
        }
        else if (attribute.Name.SequenceEqual("resource"u8))
        {
            Resources.Add(attribute.Value);
        }
    }
}
