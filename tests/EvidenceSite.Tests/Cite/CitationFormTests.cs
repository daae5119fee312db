using System.Collections.Frozen;
using EvidenceSite.Cite;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Cite;

/// <summary>Citations in the text, by number, by words and in notes.</summary>
public sealed class CitationFormTests
{
    private static readonly Place Nowhere = new("f", 1, 1);

    private static readonly FrozenDictionary<string, Study> Studies = new[] { ("z", "Zed", 2001), ("a", "Abel", 2002), ("b", "Abel", 2002) }
        .Select(w => new Study { Record = new Record { Id = w.Item1, Type = "book", Title = "On " + w.Item1, Place = Nowhere, Authors = [new PersonName { Family = w.Item2 }], Issued = new PartialDate(w.Item3) } })
        .ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);

    // Notes as simple as they can be: the title, and from the second time on "again".
    private const string Notes = """
        <?xml version="1.0" encoding="utf-8"?>
        <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
          <info><title>Notes</title><id>http://example.org/notes</id></info>
          <citation><layout delimiter="; " suffix="."><choose><if position="subsequent"><text value="again"/></if><else><text variable="title" font-style="italic"/></else></choose></layout></citation>
        </style>
        """;

    private static EvidenceSite.Model.Cite Cite(string text)
    {
        var parts = text.Split('#', '@');
        return new(parts[0], text.Contains('#') ? parts[1] : null, text.Contains('@') ? parts[1] : null, "", false, Nowhere);
    }

    private static CitationCluster Cluster(params string[] cites) => new([.. cites.Select(Cite)], Nowhere);

    private static Bibliography Make(string style, bool raises, params CitationCluster[] clusters) => Styles.With(style, raises).For("en").Cite(clusters, Studies);

    private static string Shown(Bibliography made, CitationCluster cluster) =>
        string.Concat(made.Marks[cluster].Select(mark => $"{mark.Before}{(mark.IsFurther ? "+" : mark.Label)}{mark.After}"));

    [Theory]
    [InlineData("vancouver", true, "12", "1")]
    [InlineData("vancouver", false, "(1,2)", "(1)")]
    [InlineData("ama", true, "12", "1")]
    [InlineData("apa", true, "(Abel, 2002; Zed, 2001)", "(Zed, 2001)")]
    [InlineData("chicago-author-date", true, "(Zed 2001; Abel 2002)", "(Zed 2001)")]
    [InlineData("mla", true, "(Zed; Abel)", "(Zed)")]
    public void A_cluster_reads_as_the_style_has_it(string style, bool raises, string two, string one)
    {
        var (first, second) = (Cluster("z", "a"), Cluster("z"));
        var made = Make(style, raises, first, second);
        Assert.Equal(two, Shown(made, first));
        Assert.Equal(one, Shown(made, second));
    }

    [Fact]
    public void Numbers_keep_the_order_of_appearance_and_authors_that_of_the_alphabet()
    {
        Assert.Equal(["1 z", "2 a"], Make("vancouver", true, Cluster("z"), Cluster("a")).References.Select(r => $"{r.Shown} {r.RecordId}"));
        Assert.Equal([" a", " z"], Make("apa", true, Cluster("z"), Cluster("a")).References.Select(r => $"{r.Shown} {r.RecordId}"));
    }

    [Fact]
    public void Each_mark_and_its_reference_lead_to_each_other_in_every_form()
    {
        foreach (var style in (string[])["vancouver", "ama", "apa", "chicago-author-date", "harvard", "mla"])
        {
            CitationCluster[] clusters = [Cluster("z", "a"), Cluster("b"), Cluster("z#one", "z#two")];
            var made = Make(style, true, clusters);
            var marks = clusters.SelectMany(c => made.Marks[c]).ToList();
            Assert.Equal(["cite-1-1", "cite-1-2", "cite-1-3", "cite-2-1", "cite-3-1"], marks.Select(m => m.Id).Order(StringComparer.Ordinal));
            Assert.Equal(["z cite-1-1 cite-1-2 cite-1-3", "a cite-2-1", "b cite-3-1"], made.References.OrderBy(r => r.Number).Select(r => $"{r.RecordId} {string.Join(' ', r.CitedAt)}"));
            Assert.All(marks, mark => Assert.NotEqual("", mark.Label));
        }
    }

    [Fact]
    public void Works_that_look_alike_are_told_apart()
    {
        var (a, b) = (Cluster("a"), Cluster("b"));
        var made = Make("apa", true, a, b);
        Assert.Equal("(Abel, 2002a)", Shown(made, a));
        Assert.Equal("(Abel, 2002b)", Shown(made, b));
    }

    [Fact]
    public void Words_name_a_work_once_however_many_of_its_findings_are_cited()
    {
        var cluster = Cluster("z#one", "a", "z#two", "z#three");
        Assert.Equal("(Abel, 2002; Zed, 2001++)", Shown(Make("apa", true, cluster), cluster));
        Assert.Equal("1112", Shown(Make("vancouver", true, cluster), cluster));
    }

    [Fact]
    public void A_section_follows_the_words_and_needs_none_beside_a_number()
    {
        var cluster = Cluster("z@Results");
        Assert.Equal("(Zed, 2001, Results)", Shown(Make("apa", true, cluster), cluster));
        Assert.Equal("1", Shown(Make("vancouver", true, cluster), cluster));
    }

    [Fact]
    public void Notes_are_numbered_and_know_what_went_before()
    {
        var styles = CitationStyles.Compile(new CitationSettings { Style = "notes", Files = [new SourceFile("styles/notes.csl", Notes)] });
        Assert.Empty(styles.Diagnostics);
        var (first, second) = (Cluster("z#one", "a", "z#two"), Cluster("z"));
        var made = styles.Value.For("en").Cite([first, second], Studies);
        Assert.Equal(CitationForm.Note, made.Form);
        Assert.Equal(["1 On z; On a. cite-1-1 cite-2-1 cite-1-2", "2 again. cite-1-3"], made.Notes.Select(n => $"{n.Number} {CiteRun.TextOf(n.Runs)} {string.Join(' ', n.CitedAt)}"));
        Assert.Contains(new CiteRun("On z", CiteFormat.Italic), made.Notes[0].Runs);
        Assert.Equal("1+1", Shown(made, first));
        Assert.Empty(made.References);
    }
}
