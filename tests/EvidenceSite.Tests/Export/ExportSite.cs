using EvidenceSite.Tests.Support;

namespace EvidenceSite.Tests.Export;

/// <summary>A site of two languages with hostile texts in it.</summary>
internal static class ExportSite
{
    public const string Hostile = "<b>&amp; ]]> \"quoted\" 'and' </script><script>x</script> <!-- é 王 😀";

    public static string Text { get; } = """
        === output-config/site.yaml
        title: {en: 'HOSTILE', es: Sitio}
        description: {en: A site, es: Un sitio}
        base-url: https://example.org/test/
        languages: [en, es]
        publisher: {name: 'HOSTILE'}
        licence: CC-BY-4.0
        accent: "#0b5d57"
        build-date: 2026-01-02
        === vocabulary/designs.yaml
        - {id: interviews, label: {en: Interviews, es: Entrevistas}}
        === records/a.yaml
        type: article-journal
        title: 'HOSTILE'
        author:
          - {family: 'HOSTILE', given: A. B., ORCID: 0000-0002-1825-0097}
          - {literal: The Group}
          - {family: Berg, given: C., non-dropping-particle: van der, suffix: Jr}
        editor: [{family: Ed, given: I.}]
        container-title: Journal of Tests
        container-title-short: J Tests
        issued: 2023-10
        volume: "1"
        issue: "2"
        page: 3-4
        number: "5"
        genre: Research
        language: en
        publisher: P
        publisher-place: London
        DOI: 10.1234/a
        PMID: "12"
        PMCID: PMC34
        ISSN: [1477-7517]
        URL: https://example.org/a?b=1&c=2
        keyword: [one, 'HOSTILE']
        edition: "2"
        accessed: 2024-01-31
        event-date: 2023-05/2023-06
        abstract: [{label: AIMS, text: To test.}, {label: RESULTS, text: 'HOSTILE'}]
        licence: {applies-to: article, spdx: CC-BY-4.0, copyright: © The Author(s) 2023}
        === records/b.yaml
        type: book
        title: Nothing but a title
        === records/c.yaml
        type: book
        title: Summarised only
        === summaries/c.md
        ---
        title: Short
        language: es
        headline: 'HOSTILE'
        design: interviews
        based-on: abstract
        changes: Retold.
        summarised-by: [Us]
        summarised-on: 2025-06-07
        certainty: {level: low, approach: GRADE-CERQual, reason: Few studies.}
        ---
        ## What

        Text.
        === briefs/b.md
        ---
        title: A brief
        language: en
        question: Q?
        description: 'HOSTILE'
        status: current
        version: 1
        published: 2025-01-01
        authors: [{literal: Us}]
        certainty: {level: low, approach: GRADE-CERQual, reason: Few studies.}
        changes: [{version: 1, date: 2025-01-01, summary: First.}]
        not-searched: Two studies were chosen.
        ---
        ## Key messages {#key-messages}

        - One [@a]{#one}.

        ## Methods {#methods}

        We read.

        ## Limitations {#limitations}

        Few studies.

        """.Replace("HOSTILE", Hostile.Replace("'", "''", StringComparison.Ordinal), StringComparison.Ordinal);

    private static readonly Lazy<BuiltSite> Made = new(() => BuiltSite.Sound(TestSite.Of(Text)));

    public static BuiltSite Built => Made.Value;
}
