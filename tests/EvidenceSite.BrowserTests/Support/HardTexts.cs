namespace EvidenceSite.BrowserTests.Support;

/// <summary>The files of <see cref="HardInput"/>.</summary>
internal static class HardTexts
{
    private static readonly string EndlessWord = string.Concat(Enumerable.Repeat("Donaudampfschifffahrtsgesellschaft", 8));

    private static string Bad(string name) => HostileText.Yaml(name);

    public static string Site => $$"""
        title: {en: {{Bad("title")}}, es: {{Bad("título")}}}
        description: {en: {{Bad("description")}}, es: {{Bad("descripción")}}}
        base-url: https://site.example/
        languages: [en, es]
        publisher: {name: {{Bad("publisher")}}}
        licence: CC-BY-4.0
        accent: "#7a1f5c"
        build-date: 2026-11-21
        page-size: 10
        """;

    public static string Concept(string id) => $$"""
        - id: {{id}}
          label: {en: {{Bad("label")}}, es: {{Bad("etiqueta")}}}
          definition: {en: {{Bad("definition")}}, es: {{Bad("definición")}}}
        """;

    public static string Journals => $"""
        - id: hostile-journal
          title: {Bad("journal")}
          ISSN: [1477-7517]
          publisher: {Bad("publisher")}
          source: {Bad("source")}
          checked-on: 2026-11-21
        """;

    public static string Glossary => $$"""
        - id: hostile-term
          term: {en: {{Bad("term")}}, es: {{Bad("término")}}}
          abbreviation: {{Bad("abbreviation")}}
          definition: {en: {{Bad("definition")}}, es: {{Bad("definición")}}}
          source: ["[@{{HardInput.HostileRecord}}, Results]"]
        """;

    public static string Record => $$"""
        type: article-journal
        title: {{Bad("title")}}
        author:
          - {family: {{Bad("family")}}, given: {{Bad("given")}}, affiliation: [{name: {{Bad("affiliation")}}}]}
          - literal: {{Bad("literal")}}
        editor:
          - literal: {{Bad("editor")}}
        container-title: {{Bad("journal")}}
        issued: 2023-10-14
        volume: {{Bad("volume")}}
        page: {{Bad("page")}}
        genre: {{Bad("genre")}}
        language: en
        publisher: {{Bad("publisher")}}
        ISSN: [1477-7517]
        URL: https://example.org/?q=%22%3E%3Cx-hostile%3E&x='onmouseover=window.hostile=1
        keyword: [{{Bad("keyword")}}]
        abstract:
          - label: Results
            text: {{Bad("abstract")}}
        licence:
          applies-to: article
          spdx: CC-BY-4.0
          holder: {{Bad("holder")}}
          copyright: {{Bad("copyright")}}
          statement: {{Bad("statement")}}
          checked-on: 2023-10-15
          evidence: {{Bad("evidence")}}
        topics: [hostile-topic]
        status: {kind: retracted, date: 2024-01-31, reason: {{Bad("reason")}}}
        provenance:
          - {how: imported, source: {{Bad("source")}}, date: 2023-10-15, fields: [type, title, author]}
        """;

    public static string Summary => $"""
        ---
        title: {Bad("title")}
        language: en
        headline: {Bad("headline")}
        question: {Bad("question")}
        design: hostile-design
        setting: {Bad("setting")}
        participants: {Bad("participants")}
        population: [hostile-population]
        based-on: abstract
        changes: {Bad("changes")}
        summarised-by: [{Bad("author")}]
        summarised-on: 2026-11-21
        certainty:
          level: not-assessed
          reason: {Bad("reason")}
        ---

        ## {HostileText.Markdown("section")}

        {HostileText.Markdown("paragraph")} [@{HardInput.HostileRecord}, Results]

        ### {HostileText.Markdown("finding")} {"{#finding}"}

        > {HostileText.Markdown("abstract")} [@{HardInput.HostileRecord}, Results]
        """;

    public static string Brief => $$"""
        ---
        title: {{Bad("title")}}
        language: en
        question: {{Bad("question")}}
        description: {{Bad("description")}}
        status: current
        version: 1
        published: 2024-11-21
        not-searched: {{Bad("search")}}
        review-due: 2025-11-21
        acknowledges-retraction: [{{HardInput.HostileRecord}}]
        authors: [{literal: {{Bad("author")}}}]
        audience: {{Bad("audience")}}
        certainty: {level: not-assessed, reason: {{Bad("reason")}}}
        topics: [hostile-topic]
        changes: [{version: 1, date: 2024-11-21, summary: {{Bad("summary")}}}]
        ---

        ## Key messages {#key-messages}

        - {{HostileText.Markdown("message")}} [@{{HardInput.HostileRecord}}#finding]{#message}

        ## {{HostileText.Markdown("section")}} {#section}

        {{HostileText.Markdown("paragraph")}} [@{{HardInput.HostileRecord}}#finding]{#claim}

        ## {{HostileText.Markdown("methods")}} {#methods}

        {{HostileText.Markdown("paragraph")}}

        ## {{HostileText.Markdown("limitations")}} {#limitations}

        {{HostileText.Markdown("paragraph")}}
        """;

    public static string About => $"""
        ---
        title: {Bad("title")}
        language: en
        description: {Bad("description")}
        order: 1
        ---

        ## {HostileText.Markdown("section")}

        {HostileText.Markdown("paragraph")}
        """;

    public static string Endless => $$"""
        type: article-journal
        title: {{EndlessWord}}
        author:
          - {family: {{EndlessWord}}, given: {{EndlessWord}}}
        container-title: {{EndlessWord}}
        publisher: {{EndlessWord}}
        issued: 2022
        language: de
        keyword: [{{EndlessWord}}]
        abstract: {{EndlessWord}} {{EndlessWord}}
        status: {kind: concern}
        licence: {applies-to: article, spdx: CC-BY-NC-ND-4.0, url: "https://creativecommons.org/licenses/by-nc-nd/4.0/", statement: {{EndlessWord}}}
        """;

    public const string Arabic = """
        type: article-journal
        title: الحد من الضرر والعمل الاجتماعي (HIV 2021)
        author:
          - {family: الأحمد, given: ليلى}
        container-title: مجلة الصحة
        issued: 2021
        language: ar
        abstract: نص قصير عن الحد من الضرر.
        status: {kind: corrected}
        licence: {applies-to: article, spdx: CC-BY-4.0, holder: ليلى الأحمد}
        """;

    public static string Other(int number) => $$"""
        type: article-journal
        title: Study number {{number}}
        author:
          - {family: Author{{number}}, given: A.}
        issued: {{2000 + number}}
        language: en
        abstract: A short abstract.
        licence: {applies-to: article, spdx: CC-BY-4.0}
        """;
}
