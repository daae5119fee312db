using System.Globalization;

namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>Writes a study as <c>records/{id}.yaml</c>.</summary>
internal static class RecordFile
{
    public static string Text(StudyPlan study)
    {
        var text = new TextFile();
        text.Line("type: article-journal").Line($"title: {TextFile.Quoted(study.Title)}").Line("author:");
        foreach (var author in study.Authors) Author(text, author);
        Container(text, study);
        text.Line("abstract:");
        foreach (var (label, words) in study.Abstract)
        {
            text.Line($"  - label: {label}").Line("    text: >-").Wrapped(words, "      ");
        }
        Licence(text, study);
        text.Line($"topics: [{string.Join(", ", study.Topics.Select(topic => topic.Id))}]");
        Status(text, study);
        return text.Line("provenance:").Line("  - how: imported").Line("    source: Benchmark corpus").Line("    date: 2026-10-31")
            .Line("    fields: [type, title, author, container-title, issued, abstract]").ToString();
    }

    private static void Author(TextFile text, Author author)
    {
        text.Line($"  - family: {author.Family}").Line($"    given: {author.Given}");
        if (author.Particle is { } particle) text.Line($"    non-dropping-particle: {particle}");
        if (author.Orcid is { } orcid) text.Line($"    ORCID: {orcid}");
    }

    private static void Container(TextFile text, StudyPlan study)
    {
        var volume = (study.Issued.Year - 1990).ToString(CultureInfo.InvariantCulture);
        text.Line($"container-title: {study.Journal.Title}").Line($"container-title-short: {study.Journal.Abbreviation}");
        text.Line($"issued: {study.Issued}").Line($"volume: \"{volume}\"").Line("issue: \"1\"").Line($"page: {study.Title.Length}-{study.Title.Length + 9}");
        text.Line("genre: Research").Line("language: en").Line($"publisher: {study.Journal.Publisher}").Line($"DOI: {study.Doi}");
        if (study.Pmid is { } pmid) text.Line($"PMID: \"{pmid}\"");
        text.Line($"PMCID: {study.Pmcid}").Line($"ISSN: [{study.Journal.Issn}]");
    }

    private static void Licence(TextFile text, StudyPlan study)
    {
        if (study.Licence is not { } licence) return;
        text.Line("licence:").Line("  - applies-to: article").Line($"    spdx: {licence}").Line($"    url: {licence.Url}").Line("    holder: The Author(s)");
        text.Line($"    copyright: © The Author(s) {study.Issued.Year}").Line("    checked-on: 2026-10-31").Line("    evidence: Benchmark corpus");
    }

    private static void Status(TextFile text, StudyPlan study)
    {
        if (study.Status is not { } kind) return;
        text.Line("status:").Line($"  kind: {kind}").Line($"  notice: {study.Doi}n").Line("  date: 2026-10-30").Line("  reason: As the notice says");
    }
}
