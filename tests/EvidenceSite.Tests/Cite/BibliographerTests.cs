using System.Collections.Frozen;
using EvidenceSite.Cite;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Cite;

public sealed class BibliographerTests
{
    private static readonly Place Nowhere = new("f", 1, 1);

    private static readonly FrozenDictionary<string, Study> Studies = new[] { "a", "b", "c" }
        .Select(id => new Study { Record = new Record { Id = id, Type = "book", Title = id.ToUpperInvariant(), Place = Nowhere } })
        .ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);

    private static Bibliography Make(IEnumerable<CitationCluster> clusters, FrozenDictionary<string, Study> studies) => Styles.Usual.For("en").Cite(clusters, studies);

    private static CitationCluster Cluster(params string[] ids) => new([.. ids.Select(id => new EvidenceSite.Model.Cite(id, null, null, "", false, Nowhere))], Nowhere);

    [Fact]
    public void Works_are_numbered_as_they_are_first_cited()
    {
        var made = Make([Cluster("c"), Cluster("a", "c"), Cluster("b", "a")], Studies);
        Assert.Equal(["1 c", "2 a", "3 b"], made.References.Select(r => $"{r.Number} {r.RecordId}"));
        Assert.Equal("C.", CiteRun.TextOf(made.References[0].Runs));
    }

    [Fact]
    public void Every_mark_has_its_own_id_and_its_reference_leads_back_to_it()
    {
        CitationCluster[] clusters = [Cluster("a", "a"), Cluster("b", "a"), Cluster("a")];
        var made = Make(clusters, Studies);
        Assert.Equal(["cite-1-1 cite-1-2", "cite-1-3 cite-2-1", "cite-1-4"], clusters.Select(c => string.Join(' ', made.Marks[c].Select(m => m.Id))));
        Assert.Equal(["cite-1-1", "cite-1-2", "cite-1-3", "cite-1-4"], made.References[0].CitedAt.AsEnumerable());
        Assert.Equal(["cite-2-1"], made.References[1].CitedAt.AsEnumerable());
    }

    [Fact]
    public void Clusters_that_read_alike_are_still_two()
    {
        CitationCluster[] clusters = [Cluster("a"), Cluster("a")];
        Assert.Equal(["cite-1-1", "cite-1-2"], clusters.Select(c => Make(clusters, Studies).Marks[c].Single().Id));
    }

    [Fact]
    public void A_cluster_met_twice_keeps_its_marks()
    {
        var cluster = Cluster("a");
        var made = Make([cluster, Cluster("b"), cluster], Studies);
        Assert.Equal(["cite-1-1"], made.References[0].CitedAt.AsEnumerable());
    }

    [Fact]
    public void Works_that_are_not_there_take_no_number()
    {
        var cluster = Cluster("gone", "a");
        var made = Make([Cluster("gone"), cluster], Studies);
        Assert.Equal([1], made.References.Select(r => r.Number));
        Assert.Single(made.Marks[cluster]);
    }

    [Fact]
    public void Headers_of_tables_are_read_before_their_rows()
    {
        ImmutableArray<Block> table = [new TableBlock([[Cluster("b")]], [[[Cluster("a")]]], Nowhere)];
        Assert.Equal(["b", "a"], Make(TextWalk.Clusters(table), Studies).References.Select(r => r.RecordId));
    }
}
