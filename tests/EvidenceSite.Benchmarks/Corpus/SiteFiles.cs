namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>Writes what a corpus has once: settings, vocabularies and prose pages, with texts in each language of the site.</summary>
internal sealed class SiteFiles(ImmutableArray<string> languages)
{
    public string Site() => $$"""
        title: {{Local("Benchmark evidence", "Evidencia de prueba")}}
        description: {{Local("A made-up catalogue of any size", "Un catálogo inventado de cualquier tamaño")}}
        base-url: https://evidence.example.org/
        languages: [{{string.Join(", ", languages)}}]
        publisher:
          name: Benchmark editors
        licence: CC-BY-4.0
        accent: "#0f4c5c"
        build-date: 2026-11-21
        page-size: 50

        """;

    public string Topics(ImmutableArray<Topic> topics) =>
        string.Concat(topics.Select(topic => $"- id: {topic.Id}\n  label: {Local(topic.English, topic.Spanish)}\n"));

    public string Designs() => $"- id: qualitative-interview-study\n  label: {Local("Interview study", "Estudio de entrevistas")}\n";

    public static string Journals(ImmutableArray<JournalTitle> journals) => string.Concat(journals.Select(journal => $"""
        - id: {journal.Id}
          title: {journal.Title}
          abbreviations: [{journal.Abbreviation}]
          ISSN: [{journal.Issn}]
          publisher: {journal.Publisher}
          source: Benchmark corpus
          checked-on: 2026-10-31

        """));

    public string Glossary(StudyPlan study) => $"""
        - id: pwud
          term: {Local("People who use drugs", "Personas que usan drogas")}
          abbreviation: PWUD
          definition: {Local("People who use drugs whatever the drug", "Personas que usan drogas sea cual sea la droga")}
          source: ["[@{study.Id}, Background]"]

        """;

    /// <summary>The prose page of that name in one language.</summary>
    public static string Page(string name, string language, int order) => $"""
        ---
        title: {name}
        language: {language}
        description: A page of the benchmark corpus.
        order: {order}
        ---

        ## About this text

        This corpus is made up. It serves to measure how long a site of a given size takes to build.

        """;

    /// <summary>A text in each language; languages other than Spanish get the English words.</summary>
    private string Local(string english, string spanish) =>
        "{" + string.Join(", ", languages.Select(language => $"{language}: {(language == "es" ? spanish : english)}")) + "}";
}
