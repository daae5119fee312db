namespace EvidenceSite.Model;

/// <summary>Goes through a text in reading order.</summary>
public static class TextWalk
{
    /// <summary>All citation clusters of sections, in reading order, those of findings and their quotations included.</summary>
    public static IEnumerable<CitationCluster> Clusters(IEnumerable<Section> sections)
    {
        foreach (var section in sections)
        {
            foreach (var cluster in Clusters(section.Title)) yield return cluster;
            foreach (var cluster in Clusters(section.Body)) yield return cluster;
            foreach (var finding in section.Findings)
            {
                foreach (var cluster in Clusters(finding.Sentence)) yield return cluster;
                foreach (var cluster in Clusters(finding.Body)) yield return cluster;
            }
        }
    }

    /// <summary>All links of sections, in reading order.</summary>
    public static IEnumerable<Link> Links(IEnumerable<Section> sections) =>
        sections.SelectMany(s => Lines(s.Body).Prepend(s.Title).Concat(s.Findings.SelectMany(f => Lines(f.Body).Prepend(f.Sentence))))
            .SelectMany(Inlines).OfType<Link>();

    /// <summary>All citation clusters of some blocks.</summary>
    public static IEnumerable<CitationCluster> Clusters(ImmutableArray<Block> blocks) => Lines(blocks).SelectMany(Clusters);

    /// <summary>All citation clusters of a line.</summary>
    public static IEnumerable<CitationCluster> Clusters(ImmutableArray<Inline> line) => Inlines(line).OfType<CitationCluster>();

    /// <summary>The lines of some blocks in reading order, but for code.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Lines(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [heading.Content],
        Paragraph paragraph => [paragraph.Content],
        ListBlock list => list.Items.SelectMany(Lines),
        Quotation quotation => Lines(quotation.Content),
        TableBlock table => table.Header.Concat(table.Rows.SelectMany(row => row)),
        _ => Enumerable.Empty<ImmutableArray<Inline>>(),
    });

    /// <summary>The pieces of a line in reading order, those of stressed words and links included.</summary>
    public static IEnumerable<Inline> Inlines(ImmutableArray<Inline> line) => line.SelectMany(inline => inline switch
    {
        Emphasis emphasis => Inlines(emphasis.Content),
        Strong strong => Inlines(strong.Content),
        Link link => Inlines(link.Content).Prepend(link),
        _ => [inline],
    });
}
