namespace EvidenceSite.Tests.Theme;

/// <summary>A small site with what is hard to lay out: hostile words, a retraction, many authors, Arabic, two languages.</summary>
internal static class SampleSite
{
    // 250 words, as abstracts have.
    private static readonly string LongAbstract = string.Join(' ', Enumerable.Repeat("Fifteen interviews with peer workers show what support they need.", 25));

    public static string Text => $$"""
        === output-config/site.yaml
        title: {en: Test site, es: Sitio de prueba}
        description: {en: A site for tests, es: Un sitio de prueba}
        base-url: https://example.org/test/
        languages: [en, es]
        publisher: {name: Test Library}
        licence: CC-BY-4.0
        accent: "#0b5d57"
        build-date: 2026-01-02
        === vocabulary/designs.yaml
        - id: interviews
          label: {en: Interview study, es: Estudio de entrevistas}
        === records/PMC1.yaml
        type: article-journal
        title: "Harm reduction social work: an interview study"
        author: [{family: Richert, given: Torkel}, {family: Stallwitz, given: Anke}]
        container-title: Harm Reduction Journal
        issued: 2023-10-14
        language: en
        DOI: 10.1186/s12954-023-00884-w
        abstract:
          - {label: METHODS, text: Interviews with 22 social workers.}
          - {label: RESULTS, text: Harm reduction is a prerequisite. There was resistance from managers.}
        licence: {applies-to: article, spdx: CC-BY-4.0, copyright: © The Author(s) 2023}
        === summaries/PMC1.md
        ---
        title: Social work
        language: en
        headline: What it found.
        design: interviews
        setting: Sweden
        participants: 22 social workers
        based-on: abstract
        changes: Retold from the abstract.
        summarised-by: [Editors]
        certainty:
          level: low
          approach: GRADE-CERQual
          reason: One small study.
          concerns: {adequacy: Twenty-two people.}
          findings: {managers: {level: very-low, approach: GRADE-CERQual, reason: One sentence.} }
        ---

        ## What they found {#findings}

        ### Harm reduction comes first {#prerequisite}

        > Harm reduction is a prerequisite [@PMC1, RESULTS]

        ### Managers resisted {#managers}

        > resistance from managers [@PMC1, RESULTS]
        === briefs/frontline.md
        ---
        title: Frontline work
        language: en
        question: What helps?
        description: What helps frontline workers.
        status: current
        version: 1
        published: 2025-11-21
        review-due: 2026-11-21
        authors: [{literal: Editors}]
        certainty: {level: not-assessed, reason: One abstract.}
        not-searched: Two studies were chosen.
        ---

        ## Key messages {#key-messages}

        - Harm reduction comes first [@PMC1#prerequisite]{#message}.

        ## What we found {#found}

        Harm reduction comes first [@PMC1#prerequisite]{#first}, and managers resist [@PMC1#managers]{#resist}.

        Interviews were held [@PMC1, METHODS]. Harm reduction comes first, again [@PMC1#prerequisite; @PMC1]{#again}.

        ## Methods {#methods}

        We read.

        ## Limitations {#limitations}

        Few studies.
        === briefs/old.md
        ---
        title: An old brief
        language: en
        question: What helped?
        description: What helped once.
        status: current
        version: 1
        published: 2020-01-01
        review-due: 2021-01-01
        authors: [{literal: Editors}]
        certainty: {level: moderate, approach: GRADE-CERQual, reason: Several studies agree.}
        not-searched: Two studies were chosen.
        ---

        ## Key messages {#key-messages}

        - Harm reduction comes first [@PMC1#prerequisite]{#message}.

        ## Methods {#methods}

        We read.

        ## Limitations {#limitations}

        Few studies.
        === records/hostile.yaml
        type: article-journal
        title: "\"><script>alert(1)</script>"
        language: en
        issued: 2022
        abstract: "Words with <img src=x onerror=alert(2)> and & more."
        === records/retracted.yaml
        type: article-journal
        title: It improves everything
        author: [{family: Doubt, given: D.}]
        issued: 2020-02-01
        language: en
        status: {kind: retracted, notice: 10.1186/notice, date: 2021-05-02, reason: No data could be shown}
        === records/arabic.yaml
        type: article-journal
        title: الحد من الأضرار
        author: [{family: خليل, given: ليلى}]
        issued: 2021
        language: ar
        === records/many.yaml
        type: report
        title: A report of many
        author: [{{string.Join(", ", Enumerable.Range(1, 15).Select(i => $"{{family: Author{i}, given: A.}}"))}}]
        issued: 2019
        language: en
        === records/bulk.yaml
        type: article-journal
        title: "Organizational support for frontline harm reduction and systems navigation work: findings from British Columbia, Canada"
        author: [{family: Greer, given: A.}, {family: Buxton, given: J. A.}, {family: Pauly, given: B.}, {family: Bungay, given: V.}]
        container-title: Harm Reduction Journal
        publisher: BioMed Central
        issued: 2021-06-05
        volume: "18"
        number: "60"
        language: en
        DOI: 10.1186/s12954-021-00507-2
        abstract: "{{LongAbstract}}"
        licence: {applies-to: article, spdx: CC-BY-4.0, copyright: © The Author(s) 2021}
        provenance:
          - {how: imported, source: A file of many records, date: 2023-10-15, fields: [type, title, author, container-title, issued, abstract, DOI]}
        """;
}
