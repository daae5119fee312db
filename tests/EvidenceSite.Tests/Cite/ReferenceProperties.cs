using EvidenceSite.Cite;
using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Cite;

/// <summary>Whatever a record lacks or holds, each shipped style makes a clean reference of it.</summary>
public sealed class ReferenceProperties
{
    private static readonly string[] Types =
    [
        "article-journal", "article", "article-newspaper", "article-magazine", "book", "chapter", "report", "webpage", "thesis", "dataset", "paper-conference",
        "post-weblog", "legislation", "software", "document", "speech", "interview", "standard",
    ];

    private static readonly string[] Hostile = ["<script>alert(1)</script>", "<i>", "</i><b>x</b>", "&amp;", "<span class=\"nocase\">A</span>", "\uE000\uE100\uE003", "{x}", "<!--", "\"'\"", "--"];

    private static readonly Gen<string> Plain = Gen.Elements("Alpha", "Beta gamma", "Delta: epsilon", "王小明", "الصحة", "Ños", "A", "12", "1-9");

    private static readonly ImmutableArray<Citer> Citers = [.. new[] { "en", "es" }.Select(language => Styles.With("apa").For(language))];

    // Each field is there or not, as the flags have it.
    private static Gen<Record> Records(Gen<string> texts) =>
        from flags in Gen.Elements(true, false).ListOf(16)
        from text in texts.ListOf(12)
        from type in Gen.Elements(Types)
        from year in Gen.Choose(1, 2100)
        select new Record
        {
            Id = "x",
            Type = type,
            Title = text[0],
            Place = new Place("f", 1, 1),
            Authors = flags[0] ? [new PersonName { Family = text[1], Given = flags[1] ? text[2] : null }, .. flags[2] ? [new PersonName { Literal = text[3] }] : Array.Empty<PersonName>()] : [],
            Contributors = flags[3] ? [new Contributor("editor", new PersonName { Family = text[4] })] : [],
            ContainerTitle = flags[4] ? text[5] : null,
            ContainerTitleShort = flags[5] ? text[6] : null,
            Issued = flags[6] ? new PartialDate(year, flags[7] ? 3 : null, flags[7] && flags[8] ? 4 : null) : null,
            Volume = flags[9] ? text[7] : null,
            Issue = flags[10] ? "3" : null,
            Page = flags[11] ? "45-67" : null,
            Publisher = flags[12] ? text[8] : null,
            PublisherPlace = flags[13] ? text[9] : null,
            Genre = flags[14] ? text[10] : null,
            Url = flags[15] ? "https://example.org/a?b=c&d='e'" : null,
        };

    [Fact]
    public void What_a_record_lacks_leaves_no_trace() => Prop.ForAll(Records(Plain).ToArbitrary(), record =>
    {
        foreach (var reference in Citers.SelectMany(citer => citer.References(record)))
        {
            var text = CiteRun.TextOf(reference.Runs);
            Assert.Contains(record.Title.Split(' ')[0], text, StringComparison.OrdinalIgnoreCase);
            foreach (var trace in (string[])["undefined", "null", "NaN", "()", "[]", "“”", "«»", "  ", " ,", " ;", ",,", ",.", ";;", "( ", " )", "[ ", " ]"])
                Assert.False(text.Contains(trace, StringComparison.Ordinal), $"\"{trace}\" in {reference.Style}: {text}");
            Assert.Equal(text.Trim(), text);
        }
    }).Check(Laws.Tried(300));

    [Fact]
    public void No_text_becomes_a_format_or_a_link_and_nothing_private_gets_through() => Prop.ForAll(Records(Gen.Elements(Hostile)).ToArbitrary(), record =>
    {
        var harmless = record with { Title = "Title" };
        foreach (var (citer, plain) in Citers.Select(citer => (citer, citer.References(harmless))))
        {
            foreach (var (reference, other) in citer.References(record).Zip(plain))
            {
                Assert.DoesNotContain(CiteRun.TextOf(reference.Runs), c => c is >= '\uE000' and <= '\uF8FF');
                Assert.All(reference.Runs.Where(run => run.Link is not null), run => Assert.Equal(record.Url, run.Link));
                Assert.Empty(reference.Runs.Select(run => run.Format).Except(other.Runs.Select(run => run.Format)));
            }
        }
    }).Check(Laws.Tried(100));
}
