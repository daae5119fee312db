using System.Globalization;

namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>Writes summaries and briefs.</summary>
internal static class DocumentFiles
{
    private const int KeyMessages = 5;

    /// <summary>Findings with a quotation each, the first from the results.</summary>
    public static string Summary(StudyPlan study, int findings)
    {
        var text = SummaryHead(study);
        foreach (var (number, (label, words)) in study.Quotations.Take(findings).Index())
        {
            text.Line(number == 0 ? "### Services may have done better when people had a say {#main-finding}" : $"### Something else that people may have said {{#finding-{number + 1}}}").Line("")
                .Wrapped($"{words} [@{study.Id}, {label}]", "> ").Line("");
        }
        return text.ToString();
    }

    private static TextFile SummaryHead(StudyPlan study) => new TextFile()
        .Line("---").Line($"title: {TextFile.Quoted(study.Title.Split(':')[0])}").Line("language: en")
        .Line($"headline: {TextFile.Quoted("The study found that " + study.Quotation[..Math.Min(study.Quotation.Length, 80)])}")
        .Line("question: What did the people concerned say?").Line("design: qualitative-interview-study")
        .Line("setting: Services in one region").Line("participants: Adults who use the services; thirty interviews")
        .Line($"topics: [{study.Topics[0].Id}]").Line("based-on: abstract").Line("changes: Shortened and retold in plain words.")
        .Line("summarised-by: [Benchmark editors]").Line("summarised-on: 2026-11-01")
        .Line("certainty:").Line("  level: low").Line("  approach: GRADE-CERQual").Line("  reason: A single study with few participants").Line("---").Line("")
        .Line("## What the study asked {#question}").Line("")
        .Line($"It asked how services meet what people need [@{study.Id}, Background].").Line("")
        .Line("## What they found {#findings}").Line("");

    /// <summary>Key messages from findings, and a text that cites the other studies.</summary>
    public static string Brief(int number, IReadOnlyList<StudyPlan> studies)
    {
        var summarised = studies.Where(study => study.HasSummary && study.Status != "retracted").ToList();
        var text = new TextFile();
        Head(text, number, studies[0].Topics[0]);
        text.Line("## Key messages {#key-messages}").Line("");
        foreach (var study in summarised.Take(KeyMessages)) text.Line($"- Services did better when people had a say [@{study.Id}#main-finding]{{#say-{study.Id}}}.");
        text.Line("").Line("## What we know {#what-we-know}").Line("");
        foreach (var pair in studies.Where(study => study.Status is null).Take(20).Chunk(2))
        {
            text.Line($"Several studies describe how services meet what people need [{string.Join("; ", pair.Select(study => "@" + study.Id))}].").Line("");
        }
        foreach (var study in summarised.Skip(KeyMessages).Take(10)) text.Line($"One study gives detail [@{study.Id}, Methods].");
        return text.Line("").Line("## Methods {#methods}").Line("").Line("We searched one catalogue and read the abstracts.").Line("")
            .Line("## Limitations {#limitations}").Line("").Line("We did not read the articles in full.").ToString();
    }

    private static void Head(TextFile text, int number, Topic topic)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"What helps services to meet needs: question {number}");
        text.Line("---").Line($"title: {TextFile.Quoted(name)}").Line("language: en").Line("question: What helps services to meet what people need?")
            .Line("description: What studies say about services and the people who use them.").Line("status: current").Line("version: 1")
            .Line("published: 2026-11-01").Line("searched-to: 2026-10-01").Line("review-due: 2027-11-01").Line("authors:").Line("  - literal: Benchmark editors")
            .Line("certainty:").Line("  level: low").Line("  approach: GRADE-CERQual").Line("  reason: Few studies of varying quality").Line($"topics: [{topic.Id}]")
            .Line("changes:").Line("  - {version: 1, date: 2026-11-01, summary: First published.}").Line("---").Line("");
    }
}
