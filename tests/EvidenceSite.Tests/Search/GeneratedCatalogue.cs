using EvidenceSite.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EvidenceSite.Tests.Search;

/// <summary>Small catalogues of words that are alike, inflected, accented or joined by hyphens, so that queries meet every corner.</summary>
internal static class GeneratedCatalogue
{
    /// <summary>Words of texts and of queries.</summary>
    public static readonly ImmutableArray<string> Words =
    [
        "harm", "harms", "harmed", "reduction", "reductions", "harm-reduction", "peer", "peers", "study", "studies", "studying", "die", "dying",
        "use", "used", "useful", "hoping", "hope", "the", "of", "Zürich", "zurich", "naïve", "trabajo", "trabajos", "trabajar", "drogas", "droga",
        "naloxone", "ﬁnance", "COVID-19", "people's", "İstanbul", "研究", "здоровье", "здоровья", "𝒳", "2019", "3.5", "a", "😀",
    ];

    private static readonly Lazy<Catalogue> Empty = new(() => TestSite.Of("""
        === input/vocabulary/glossary.yaml
        - id: pwud
          term: {en: People who use drugs}
          abbreviation: PWUD
          definition: {en: People who use drugs}
          source: ["[@s0]"]
        """).Relate().Value);

    public static Gen<Catalogue> Catalogues => Study.ListOf().Select(list => Empty.Value with
    {
        Studies = [.. list.Take(40).Select((study, i) => study with { Record = study.Record with { Id = $"s{i}" } })],
    });

    private static Gen<string> Text(int most) => Gen.Elements(Words.ToArray()).ListOf().Select(words => string.Join(' ', words.Take(most)));

    private static Gen<Study> Study =>
        from title in Text(5)
        from words in Text(40)
        from more in Text(12)
        from author in Gen.Elements(Words.ToArray())
        from journal in Text(2)
        from language in Gen.Elements("en", "es", "en-GB", "sv", "")
        from year in Gen.Elements(2019, 2020, 2021)
        select new Study
        {
            Record = new EvidenceSite.Model.Record
            {
                Id = "s",
                Type = "article-journal",
                Title = title,
                Language = language.Length == 0 ? null : language,
                Authors = [new PersonName { Family = author, Given = "A." }],
                ContainerTitle = journal.Length == 0 ? null : journal,
                Issued = new PartialDate(year),
                Abstract = [new AbstractSection(null, words, Place.WholeFile("r")), new AbstractSection("Results", more, Place.WholeFile("r"))],
                Place = Place.WholeFile("r"),
            },
        };
}
