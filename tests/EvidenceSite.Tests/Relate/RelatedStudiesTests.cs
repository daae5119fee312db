using System.Diagnostics;
using EvidenceSite.Relate;

namespace EvidenceSite.Tests.Relate;

public sealed class RelatedStudiesTests
{
    [Fact]
    public void The_nearest_come_first_and_strangers_not_at_all()
    {
        var catalogue = RelatedSite.Sound(
            "a|title: Naloxone training for families;;author: [{family: Li, given: N.}]",
            "b|title: Naloxone training for nurses",
            "c|title: Naloxone in prisons",
            "d|title: Housing first",
            "e|title: Unlike;;author: [{family: Li, given: N.}]");
        Assert.Equal("b e c", string.Join(' ', catalogue.StudiesById["a"].RelatedIds));
        Assert.Empty(catalogue.StudiesById["d"].RelatedIds);
    }

    [Fact]
    public void At_most_five_are_named_and_never_the_study_itself()
    {
        var catalogue = RelatedSite.Sound([.. Enumerable.Range(1, 9).Select(n => $"r{n}|title: Syringe exchange {n}")]);
        Assert.All(catalogue.Studies, study =>
        {
            Assert.Equal(5, study.RelatedIds.Length);
            Assert.DoesNotContain(study.Id, study.RelatedIds);
            Assert.Equal(5, study.RelatedIds.Distinct(StringComparer.Ordinal).Count());
        });
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        string[] records = [.. Enumerable.Range(1, 40).Select(n => $"r{n:D2}|title: Syringe exchange number{n % 7} region{n % 3};;issued: {2000 + (n % 5)}")];
        var one = RelatedSite.Sound(records).Studies.Select(Line);
        var other = RelatedSite.Sound([.. records.Reverse()]).Studies.Select(Line);
        Assert.Equal(one, other);
    }

    [Fact]
    public void Time_grows_with_the_number_of_studies_and_not_with_its_square()
    {
        Time(500);
        var small = Time(4_000);
        // Eight times as many: a square would take 64 times as long.
        Assert.InRange(Time(32_000).TotalMilliseconds, 0, (small.TotalMilliseconds * 30) + 2000);
    }

    [Fact]
    public void Briefs_that_cite_a_study_are_known_to_it_each_once()
    {
        var catalogue = RelatedSite.Sound("a", "b");
        var cite = new EvidenceSite.Model.Cite("a", null, null, "", false, new Place("f", 1, 1));
        var section = new Section("s", [], [new Paragraph([new CitationCluster([cite, cite], cite.Place)], cite.Place)], []);
        var briefs = new[] { "y", "x" }.Select(slug => new Brief
        {
            Slug = slug,
            Title = slug,
            Language = "en",
            Question = "q",
            Description = "d",
            Status = BriefStatus.Current,
            Version = 1,
            Published = new PartialDate(2020),
            Authors = [],
            Certainty = new CertaintyRating(Certainty.Low, null),
            Sections = [section, section],
            Place = cite.Place,
        });
        var related = Relater.Relate(catalogue.Content with { Briefs = [.. briefs] }, InputIds.Of([])).Value;
        Assert.Equal(["y", "x"], related.StudiesById["a"].UsedIn.Select(b => b.Slug));
        Assert.Empty(related.StudiesById["b"].UsedIn);
    }

    private static string Line(Study study) => $"{study.Id}: {string.Join(' ', study.RelatedIds)}";

    private static TimeSpan Time(int count)
    {
        var place = new Place("f", 1, 1);
        ImmutableArray<Record> records =
        [
            .. Enumerable.Range(0, count).Select(n => new Record
            {
                Id = $"r{n}", Type = "book", Title = $"Harm reduction study number{n % 50} region{n % 11}", Place = place,
                Authors = [new PersonName { Family = $"Name{n % 97}" }],
            }),
        ];
        var authors = AuthorIndex.Create(records);
        var topics = TopicIndex.Create(records, System.Collections.Frozen.FrozenDictionary<string, Summary>.Empty, []);
        var clock = Stopwatch.StartNew();
        Assert.Equal(count, RelatedStudies.Find(records, authors, topics).Length);
        return clock.Elapsed;
    }
}
