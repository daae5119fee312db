using System.Globalization;
using System.Text;
using EvidenceSite.Cite;
using EvidenceSite.Search;
using EvidenceSite.Tests.Search.Reference;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.BrowserTests.Search;

/// <summary>A small catalogue of words that are alike, inflected, accented or joined by hyphens, and its index in many small files.</summary>
internal sealed class MadeCatalogue
{
    private const int Records = 90;

    private const string Head = """
        === output-config/site.yaml
        title: Test
        description: Test
        base-url: https://example.org/test/
        languages: [en, es]
        publisher: {name: Test}
        licence: CC-BY-4.0
        accent: "#0b5d57"
        build-date: 2026-01-02
        === theme/text/en.yaml
        home: Home
        === theme/text/es.yaml
        home: Inicio
        === vocabulary/topics.yaml
        - {id: harm-reduction, label: {en: Harm reduction, es: Reducción de daños}}
        - {id: peer-work, label: {en: Work among peers, es: Trabajo entre pares}}
        === vocabulary/glossary.yaml
        - id: overdose-prevention-centre
          term: {en: Overdose prevention centre, es: Sala de consumo supervisado}
          abbreviation: OPC
          definition: {en: A room., es: Una sala.}
          source: ["[@PMC77]"]
        === records/PMC77.yaml
        type: article-journal
        title: Naloxone in an overdose prevention centre
        author: [{family: Öberg, given: Ann}]
        container-title: Journal of Tests
        issued: 2022
        language: en
        DOI: 10.1234/ABC.5(2)x
        PMID: "1234567"
        PMCID: PMC77
        ISSN: [1477-7517]
        aliases: [old-name-2022]
        licence: {applies-to: article, spdx: CC-BY-4.0}
        status: {kind: retracted, notice: 10.1234/n, date: 2024-01-02, reason: Errors}
        === records/PMC78.yaml
        type: book
        title: What an OPC does with naloxone
        issued: 2023
        language: en
        ISSN: [1477-7517]
        """;

    private static readonly ShardSizes Sizes = ShardSizes.Usual with { Run = 10, TermShard = 200, PositionFile = 600, Table = 200, Common = 20 };

    private MadeCatalogue(Catalogue catalogue)
    {
        Documents = DocumentList.Of(catalogue);
        var citer = CitationStyles.Compile(new CitationSettings()).Value.For("en");
        var index = SearchIndexer.Index(catalogue, record => SiteBuilder.Item(record, citer), Sizes);
        Root = index.Root.Path.ToString();
        Files = index.Files.ToDictionary(file => file.Path.ToString(), file => file.Content.ToArray(), StringComparer.Ordinal);
        Reference = new ReferenceSearch(Documents, Sizes.Common);
    }

    /// <summary>Words of texts and of queries.</summary>
    public static ImmutableArray<string> Words { get; } =
    [
        "harm", "harms", "harmed", "reduction", "reductions", "harm-reduction", "peer", "peers", "study", "studies", "studying", "die", "dying", "use", "used",
        "useful", "hoping", "hope", "the", "of", "Zürich", "zurich", "naïve", "trabajo", "trabajos", "trabajar", "drogas", "droga", "ﬁnance", "COVID-19",
        "people's", "İstanbul", "研究", "здоровье", "здоровья", "𝒳", "3.5", "a",
    ];

    /// <summary>By their numbers in the index.</summary>
    public ImmutableArray<SearchDocument> Documents { get; }

    /// <summary>The root's path from the site's root.</summary>
    public string Root { get; }

    /// <summary>All files of the index by path.</summary>
    public Dictionary<string, byte[]> Files { get; }

    /// <summary>Answers from the texts alone.</summary>
    public ReferenceSearch Reference { get; }

    public static MadeCatalogue Make()
    {
        var random = new Random(20261122);
        var text = new StringBuilder(Head);
        for (var i = 0; i < Records; i++) text.Append(Record(i, random));
        var made = TestSite.Of(text.ToString()).Relate();
        if (made.Diagnostics.Any(d => d.Severity == Severity.Error)) throw new InvalidOperationException(TestSite.Print(made.Diagnostics));
        return new MadeCatalogue(made.Value);
    }

    // The first record has every word once, so that none is unknown.
    private static string Record(int number, Random random) => string.Create(CultureInfo.InvariantCulture, $"""

        === records/s{number}.yaml
        type: {(number % 3 == 0 ? "book" : "article-journal")}
        title: "{Text(random, 5)}"
        author: [{'{'}family: "{Words[random.Next(Words.Length)]}", given: A.{'}'}]
        {(number % 4 == 0 ? "" : $"container-title: \"{Words[number % 7]} {Words[number % 5]}\"")}
        issued: {2018 + (number % 5)}
        language: {new[] { "en", "es", "en-GB", "sv" }[number % 4]}
        topics: [{(number % 2 == 0 ? "harm-reduction" : "peer-work")}]
        abstract: [{'{'}label: AIMS, text: "{(number == 0 ? string.Join(' ', Words) : Text(random, 40))}"{'}'}, {'{'}label: RESULTS, text: "{Text(random, 12)}"{'}'}]
        """);

    private static string Text(Random random, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Words[random.Next(Words.Length)]));
}
