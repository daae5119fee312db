using EvidenceSite.Search;
using EvidenceSite.Tests.Search.Reader;
using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Search;

/// <summary>A small site and its index.</summary>
internal sealed class SearchSite
{
    public const string Text = """
        === output-config/site.yaml
        title: Test
        description: Test
        base-url: https://example.org/test/
        languages: [en, es]
        publisher: {name: Test}
        licence: CC-BY-4.0
        accent: "#0b5d57"
        build-date: 2026-01-02
        === vocabulary/topics.yaml
        - {id: harm-reduction, label: {en: Harm reduction, es: Reducción de daños}}
        === vocabulary/designs.yaml
        - {id: interviews, label: {en: Interviews, es: Entrevistas}}
        === vocabulary/glossary.yaml
        - id: pwud
          term: {en: People who use drugs, es: Personas que usan drogas}
          abbreviation: PWUD
          definition: {en: A broad word., es: Una palabra amplia.}
          source: ["[@PMC34]"]
        === records/PMC34.yaml
        type: article-journal
        title: Dying hopes in Zürich
        author: [{family: Öberg, given: Ann}, {family: Berg, given: C.}, {family: Ceder, given: D.}, {family: Dahl, given: E.}]
        container-title: Journal of Tests
        issued: 2023-10
        language: en
        DOI: 10.1234/ABC
        PMID: "12"
        PMCID: PMC34
        ISSN: [1477-7517]
        topics: [harm-reduction]
        aliases: [old-id]
        abstract: [{label: AIMS, text: To test naloxone.}]
        licence: {applies-to: article, spdx: CC-BY-4.0}
        status: {kind: retracted, notice: 10.1234/n, date: 2024-01-02, reason: Errors}
        === records/closed.yaml
        type: book
        title: Closed work
        issued: 2023
        abstract: Secretword stands here.
        ISSN: [1477-7517]
        === summaries/PMC34.md
        ---
        title: Short
        language: es
        headline: Los trabajos ayudan
        design: interviews
        based-on: abstract
        changes: Retold.
        summarised-by: [Us]
        summarised-on: 2025-06-07
        certainty: {level: low, approach: GRADE-CERQual, reason: Few studies.}
        ---
        ## Hallazgos

        ### Trabajaron juntos {#juntos}

        > To test naloxone [@PMC34, Aims]
        === pages/about.md
        ---
        title: About
        language: en
        description: About the site.
        order: 1
        ---
        We index things.
        === pages/about.es.md
        ---
        title: Acerca de
        language: es
        description: Sobre el sitio.
        order: 1
        ---
        Indexamos cosas.
        """;

    private readonly ImmutableArray<SearchDocument> documents;

    private SearchSite(Catalogue catalogue)
    {
        Index = SearchIndexer.Index(catalogue, Styles.Item).Value;
        documents = DocumentList.Of(catalogue);
        Files = Index.Files.ToDictionary(file => file.Path.ToString(), file => file.Content, StringComparer.Ordinal);
        Search = new IndexSearch(Index.Root.Path, path => Files[path], (path, range) => Files[path][range]);
    }

    public SearchIndex Index { get; }

    public Dictionary<string, ReadOnlyMemory<byte>> Files { get; }

    public IndexSearch Search { get; }

    /// <summary>Built under the program's own policy on licences.</summary>
    public static SearchSite Of(string text) => new(TestSite.WithBuiltInPolicy(text).Relate().Value);

    /// <summary>The ids of what a query finds, the best first.</summary>
    public string Found(Query query) => string.Join(' ', IndexSearch.Ranked(Search.Search(query)).Select(document => documents[document].Id));

    public string IdOf(int document) => documents[document].Id;
}
