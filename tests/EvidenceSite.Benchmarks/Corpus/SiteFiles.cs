namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>Writes what a corpus has once: settings, vocabularies and prose pages.</summary>
internal static class SiteFiles
{
    public static string Site(ImmutableArray<string> languages) => $$"""
        title: {en: Benchmark evidence, es: Evidencia de prueba}
        description: {en: A made-up catalogue of any size., es: Un catálogo inventado de cualquier tamaño.}
        base-url: https://evidence.example.org/
        languages: [{{string.Join(", ", languages)}}]
        publisher:
          name: Benchmark editors
        licence: CC-BY-4.0
        accent: "#0f4c5c"
        build-date: 2026-11-21
        page-size: 50

        """;

    public static string Topics(ImmutableArray<Topic> topics) =>
        string.Concat(topics.Select(topic => $"- id: {topic.Id}\n  label: {{en: {topic.English}, es: {topic.Spanish}}}\n"));

    public static string Designs() => """
        - id: qualitative-interview-study
          label: {en: Interview study, es: Estudio de entrevistas}

        """;

    public static string Journals(ImmutableArray<JournalTitle> journals) => string.Concat(journals.Select(journal => $"""
        - id: {journal.Id}
          title: {journal.Title}
          abbreviations: [{journal.Abbreviation}]
          ISSN: [{journal.Issn}]
          publisher: {journal.Publisher}
          source: Benchmark corpus
          checked-on: 2026-10-31

        """));

    public static string Glossary(StudyPlan study) => $$"""
        - id: pwud
          term: {en: People who use drugs, es: Personas que usan drogas}
          abbreviation: PWUD
          definition:
            en: People who use drugs, whatever the drug.
            es: Personas que usan drogas, sea cual sea la droga.
          source: ["[@{{study.Id}}, Background]"]

        """;

    /// <summary>The prose page of that name in one language.</summary>
    public static string Page(string name, string language, int order) => $$"""
        ---
        title: {{name}}
        language: {{language}}
        description: A page of the benchmark corpus.
        order: {{order}}
        ---

        ## About this text {#text}

        This corpus is made up. It serves to measure how long a site of a given size takes to build.

        """;
}
