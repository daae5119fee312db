namespace EvidenceSite.Csl;

/// <summary>A citation as a writer asks for it: one or more cites at one place of a document.</summary>
/// <param name="Cites">In the writer's order, which the style may change.</param>
public sealed record Cluster(ImmutableArray<Cite> Cites)
{
    /// <summary>The number of the footnote or endnote it stands in; 0 for the text.</summary>
    public int Note { get; init; }

    /// <summary>The authors of the first cite are part of the sentence: "Doe (2000)".</summary>
    public bool AuthorInText { get; init; }

    /// <summary>A cluster of whole works.</summary>
    public static Cluster Of(params IEnumerable<string> ids) => new([.. ids.Select(id => new Cite(id))]);
}
