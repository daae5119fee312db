using System.Collections.Concurrent;
using System.Globalization;

namespace EvidenceSite.Check;

/// <summary>
/// Reads every word of the finished site and finds those of the stored sources, however they came there: a page with ten
/// words of a source in a row must credit it, and what may not be shown must be nowhere.
/// </summary>
public sealed class CreditAudit
{
    private const int MostWordsShown = 20;

    private readonly AuditedSources sources;
    private readonly ConcurrentBag<Diagnostic> found = [];
    private readonly ConcurrentDictionary<AuditedSource, int> uses = [];

    private CreditAudit(AuditedSources sources) => this.sources = sources;

    /// <summary>How much is credited, and every passage that should not stand where it does, ordered by place.</summary>
    /// <param name="records">Whole, as they were before anything was withheld.</param>
    /// <param name="catalogue">What may be shown of them.</param>
    /// <param name="otherFiles">The site's files besides the pages.</param>
    public static Outcome<CreditCoverage> Run(
        ImmutableArray<Record> records, Catalogue catalogue, ImmutableArray<SitePage> pages, ImmutableArray<OutputFile> otherFiles)
    {
        var audit = new CreditAudit(AuditedSources.Of([.. records.DistinctBy(r => r.Id)], catalogue));
        audit.Each([.. pages.Select(page => page.File)], audit.Page);
        // Other files carry no credit of their own; there is nothing to find in them unless something must not be there.
        if (audit.sources.All.Any(source => source.IsWithheld)) audit.Each(otherFiles, audit.Other);
        return new(
            new CreditCoverage(pages.Length, audit.uses.Values.Sum(), audit.uses.Count),
            [.. audit.found.OrderBy(d => d.Place).ThenBy(d => d.Message, StringComparer.Ordinal)]);
    }

    private void Each(ImmutableArray<OutputFile> files, Action<OutputFile, PassageReader, PassageJudge> look) => Parallel.ForEach(
        Partitioner.Create(0, Math.Max(1, files.Length)),
        () => (Reader: new PassageReader(sources.Index), Judge: new PassageJudge(sources)),
        (range, _, worker) =>
        {
            for (var i = range.Item1; i < Math.Min(range.Item2, files.Length); i++)
            {
                worker.Reader.Clear();
                look(files[i], worker.Reader, worker.Judge);
            }
            return worker;
        },
        _ => { });

    private void Page(OutputFile page, PassageReader reader, PassageJudge judge)
    {
        reader.ReadMarkup(page.Content.Span);
        if (reader.Found.Count == 0) return;
        foreach (var passage in judge.Judge(reader.Found, source => reader.Credits.Contains(source.Subject))) Report(page, passage);
        foreach (var source in judge.Used) uses.AddOrUpdate(source, 1, (_, count) => count + 1);
    }

    private void Other(OutputFile file, PassageReader reader, PassageJudge judge)
    {
        switch (AuditedFiles.KindOf(file.Path))
        {
            case AuditedFileKind.Markup:
                reader.ReadMarkup(file.Content.Span);
                break;
            case AuditedFileKind.Json:
                reader.ReadJson(file.Content.Span);
                break;
            case AuditedFileKind.Plain:
                reader.ReadPlain(file.Content.Span);
                break;
            default:
                return;
        }
        if (reader.Found.Count == 0) return;
        foreach (var passage in judge.Judge(reader.Found, _ => true)) Report(file, passage);
    }

    private void Report(OutputFile file, FoundPassage passage)
    {
        var source = sources.Of(passage);
        var shown = passage with { Length = Math.Min(passage.Length, MostWordsShown) };
        var words = string.Create(CultureInfo.InvariantCulture, $"{passage.Length} words of");
        var quote = sources.Quote(shown) + (shown.Length < passage.Length ? " …" : "");
        found.Add(source.IsWithheld
            ? new Diagnostic(
                Codes.WithheldPassage, Place.WholeFile(file.Path.ToString()),
                $"The file holds {words} the abstract of \"{source.Record.Id}\", which may not be shown: \"{quote}\"",
                "Say it in your own words, or quote a few words of it under a finding")
            : new Diagnostic(
                Codes.UncreditedPassage, Place.WholeFile(file.Path.ToString()),
                $"The page holds {words} \"{source.Record.Id}\" without its credit: \"{quote}\"",
                "Cite the study where its words stand, or say it in your own words; a theme must show the credits of every page"));
    }
}
