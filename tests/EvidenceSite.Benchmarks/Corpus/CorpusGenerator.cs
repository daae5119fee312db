using System.Globalization;
using System.Text;

namespace EvidenceSite.Benchmarks.Corpus;

/// <summary>Writes a corpus of any size in the formats of <c>input/README.md</c>.</summary>
internal static class CorpusGenerator
{
    private const int RecordsPerBrief = 1_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The folder must be new or empty: files of an earlier corpus would become part of this one.</summary>
    public static void Generate(CorpusOptions options)
    {
        if (Directory.Exists(options.Folder) && Directory.EnumerateFileSystemEntries(options.Folder).Any())
        {
            throw new IOException($"The folder \"{options.Folder}\" is not empty");
        }
        foreach (var folder in (ReadOnlySpan<string>)["input/records", "input/summaries", "input/briefs", "input/pages", "input/vocabulary", "output-config"])
        {
            Directory.CreateDirectory(Path.Combine(options.Folder, folder));
        }
        var source = new StudySource(options.Seed) { AllSummarised = options.Findings > 0 };
        var glossaryStudy = Studies(options, source);
        Once(options, source, glossaryStudy);
    }

    /// <summary>Writes records, summaries and briefs; gives back the first study.</summary>
    private static StudyPlan Studies(CorpusOptions options, StudySource source)
    {
        StudyPlan? first = null;
        for (var done = 0; done < options.Records; done += RecordsPerBrief)
        {
            var batch = Enumerable.Range(0, Math.Min(RecordsPerBrief, options.Records - done)).Select(_ => source.Next()).ToList();
            first ??= batch[0];
            foreach (var study in batch)
            {
                Write(options, $"input/records/{study.Id}.yaml", RecordFile.Text(study));
                if (study.HasSummary) Write(options, $"input/summaries/{study.Id}.md", DocumentFiles.Summary(study, Math.Max(1, options.Findings)));
            }
            var number = (done / RecordsPerBrief) + 1;
            Write(options, string.Create(CultureInfo.InvariantCulture, $"input/briefs/question-{number}.md"), DocumentFiles.Brief(number, batch));
        }
        return first ?? throw new ArgumentOutOfRangeException(nameof(options), options.Records, "A corpus has at least one record");
    }

    private static void Once(CorpusOptions options, StudySource source, StudyPlan glossaryStudy)
    {
        var files = new SiteFiles(options.Languages);
        Write(options, "output-config/site.yaml", files.Site());
        Write(options, "input/vocabulary/topics.yaml", files.Topics(source.Topics));
        Write(options, "input/vocabulary/designs.yaml", files.Designs());
        Write(options, "input/vocabulary/journals.yaml", SiteFiles.Journals(source.Journals));
        Write(options, "input/vocabulary/glossary.yaml", files.Glossary(glossaryStudy));
        foreach (var (order, name) in new[] { "about", "how-to-cite", "how-we-work" }.Index())
        {
            foreach (var language in options.Languages)
            {
                var ending = language == options.Languages[0] ? ".md" : $".{language}.md";
                Write(options, $"input/pages/{name}{ending}", SiteFiles.Page(name, language, order + 1));
            }
        }
    }

    private static void Write(CorpusOptions options, string path, string text) => File.WriteAllText(Path.Combine(options.Folder, path), text, Utf8);
}
